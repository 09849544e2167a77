package io.github.vanthu.testkit;

/** Why the code of a plugin may not use something of the platform. */
enum UseKind {
    FILES("tệp", "files"),
    NETWORK("mạng", "network"),
    PROCESSES("tiến trình", "processes"),
    REFLECTION("phản chiếu", "reflection"),
    THREADS("luồng", "threads"),
    EXIT("dừng máy ảo", "ending the virtual machine"),
    NATIVE("mã máy", "native code"),
    SERIALIZATION("tuần tự hóa", "serialization"),
    CLASS_LOADING("nạp lớp", "class loading"),
    SETTINGS("thiết lập chung của máy ảo", "settings of the whole virtual machine");

    private final String vietnamese;
    private final String english;

    UseKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
