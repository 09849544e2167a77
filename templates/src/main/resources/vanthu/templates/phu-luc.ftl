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

<#macro attached annex>
  <#if annex.attached??>
    (${annex.attached})<#t>
  <#else>
    (${wording.attached} ${vanthu.kind} số <@vanthu.number/> ngày <@vanthu.date plan.date/> của ${plan.office.shortName})<#t>
  </#if>
</#macro>

<#macro table annex>
  <#if annex.unitLine><@doc.paragraph style="AnnexUnit">${wording.unit} ${annex.unit}</@doc.paragraph></#if>
  <@doc.annexTable annex=annex/>
</#macro>

<#macro notes annex>
  <#if annex.notes??><@doc.markdown text=annex.notes style="TableNote"/></#if>
</#macro>
