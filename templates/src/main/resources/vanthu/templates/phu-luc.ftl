<#--
  The funding annex (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1; Mẫu 2.1): label, title, reference to the plan, table, notes.
-->
<#import "vanthu.ftl" as vanthu>

<#-- Whether a label stands above the title: the annex or the format may have none. -->
<#function labelled annex>
  <#return (annex.label!wording.annex)?has_content>
</#function>

<#-- "Phụ lục", with a Roman numeral when there are two or more (III.1.a). -->
<#macro label annex>
  <#if annex.label??>${annex.label}<#else>${wording.annex}<#if plan.annexes?size gt 1> ${annex.number}</#if></#if><#t>
</#macro>

<#-- What outlines and messages call the annex. -->
<#function name annex>
  <#if (annex.label!"")?has_content><#return annex.label></#if>
  <#return "Phụ lục" + (plan.annexes?size gt 1)?then(" " + annex.number, "")>
</#function>

<#-- Label, title, reference to the plan (III.1.b, c). What is printed first carries the outline level. -->
<#macro heading annex>
  <#if labelled(annex)><@doc.paragraph style="AnnexLabel"><@label annex/></@doc.paragraph></#if>
  <@doc.paragraph style=labelled(annex)?then("AnnexTitle", "AnnexLabel")>
    <#list annex.title as line>${line}<#sep><@doc.br/></#list>
  </@doc.paragraph>
  <#if (annex.attached!"x")?has_content>
    <@doc.paragraph style="AnnexAttached"><@attached annex/></@doc.paragraph>
    <@doc.rule ratio=300 style="RuleUnderTitle"/>
  </#if>
</#macro>

<#-- The issuer stays on one line, so that the rule below is not the third of a single word. In an electronic file number,
     symbol, date and issuer stay blank (III.1.c; Mẫu 2.2). -->
<#macro attached annex>
  <#if annex.attached??>
    (${annex.attached})<#t>
  <#elseif medium == "electronic">
    (${wording.attached} ${vanthu.kind} số … ngày … tháng … năm … của …)<#t>
  <#else>
    (${wording.attached} ${vanthu.kind} số <@vanthu.number/> ngày <@vanthu.issueDate/> của ${plan.office.shortName?replace(" ", "\x00A0")})<#t>
  </#if>
</#macro>

<#-- Where the signature of the agency stands on an annex in a file of its own: nothing is printed, as wide as
     "Số: 1234/KH-UBND; 04/02/2026; 14:30:05 +07:00" (III.1.d, II.8.b). -->
<#macro signingText>
  <@doc.paragraph style="SigningText"><@doc.slot kind="signing-text">${vanthu.room(96)}</@doc.slot></@doc.paragraph>
</#macro>

<#macro table annex>
  <#if annex.unitLine><@doc.paragraph style="AnnexUnit">${wording.unit} ${annex.unit}</@doc.paragraph></#if>
  <@doc.annexTable annex=annex/>
</#macro>

<#macro notes annex>
  <#if annex.notes??><@doc.markdown text=annex.notes style="TableNote"/></#if>
</#macro>
