@echo off
rem Runs Vanthu with Java 17 or later: from the unzipped distribution, or from a checkout, which is built once if needed.
setlocal DisableDelayedExpansion

set "HOME_DIR=%~dp0"
set "JAVA_EXE=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"

set "JAVA_MAJOR="
for /f "tokens=3" %%v in ('call "%JAVA_EXE%" -version 2^>^&1 ^| findstr /i " version "') do if not defined JAVA_MAJOR set "JAVA_MAJOR=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%JAVA_MAJOR%") do set "JAVA_MAJOR=%%m"
if not defined JAVA_MAJOR goto nojava
if %JAVA_MAJOR% LSS 17 goto oldjava

set "JAR=%HOME_DIR%lib\vanthu.jar"
if exist "%JAR%" goto run
set "JAR=%HOME_DIR%apps\cli\target\dist\lib\vanthu.jar"
if exist "%JAR%" goto run

where mvn >nul 2>nul
if errorlevel 1 goto nomaven
echo Dang dung Vanthu lan dau, mat vai phut... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -ntp -Dmaven.test.skip=true -Dmaven.source.skip=true -Dmaven.javadoc.skip=true -Djacoco.skip=true -pl apps/cli -am package 1>&2
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" goto nobuild

:run
rem Java reads arguments in the ANSI code page and loses letters that it lacks; the variable keeps them all.
set VANTHU_ARGS=%*
"%JAVA_EXE%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem The messages below have no diacritics, because a batch file does not know the code page of the console.
:nojava
echo Vanthu can Java 17 tro len, nhung may nay chua co Java. Hay cai Java 17 roi chay lai. 1>&2
exit /b 3

:oldjava
echo Vanthu can Java 17 tro len, nhung %JAVA_EXE% la ban %JAVA_MAJOR%. Hay cai Java 17 hoac dat JAVA_HOME cho dung roi chay lai. 1>&2
exit /b 3

:nomaven
echo Vanthu chua duoc dung va may nay chua co Maven (lenh mvn). Hay cai Maven roi chay lai. 1>&2
exit /b 3

:nobuild
echo Khong dung duoc Vanthu; ly do o cac dong tren. 1>&2
exit /b 3
