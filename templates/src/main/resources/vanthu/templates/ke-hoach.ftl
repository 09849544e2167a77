<#--
  KẾ HOẠCH (Mẫu 1.4) with its annexes, as blocks. A province's text may define a macro of the same name: it then replaces
  the block, and can still call the national one in the namespace "vanthu".
-->
<#import "vanthu.ftl" as vanthu>
<#import "phu-luc.ftl" as phuLuc>

<#macro letterhead><@vanthu.letterhead/></#macro>
<#macro title><@vanthu.title/></#macro>
<#macro bases><@vanthu.bases/></#macro>
<#macro opening><#if plan.opening??><@vanthu.paragraphs plan.opening/></#if></#macro>
<#macro body><@vanthu.parts plan.body/></#macro>
<#macro closing>
  <#if plan.closing??><@vanthu.paragraphs plan.closing/></#if>
  <@vanthu.endMark/>
</#macro>
<#macro signatureBlock><@vanthu.signatureBlock/></#macro>
<#macro annexHeading annex><@phuLuc.heading annex/></#macro>
<#macro annexTable annex><@phuLuc.table annex/></#macro>
<#macro annexNotes annex><@phuLuc.notes annex/></#macro>

<@doc.blocks/>
<@vanthu.properties/>
<@doc.section name=vanthu.kind>
  <@letterhead/>
  <@title/>
  <@bases/>
  <@opening/>
  <@body/>
  <@closing/>
  <@signatureBlock/>
</@doc.section>
<#list plan.annexes as annex>
  <@doc.section name=phuLuc.name(annex) landscape=annex.landscape paper=annex.paper>
    <#if medium == "electronic" && annexFiles == "separate"><@phuLuc.signingText/></#if>
    <@annexHeading annex/>
    <@annexTable annex/>
    <@annexNotes annex/>
  </@doc.section>
</#list>
