<#macro letterhead></#macro>
<#macro body><#list plan.body as part><@doc.paragraph style="Body">${part.title}</@doc.paragraph></#list></#macro>
<@doc.blocks/>
<@doc.properties title="t" subject="s" symbol="y" author="a" date=""/>
<@doc.section name="Kế hoạch">
  <@letterhead/>
  <#list plan.title as line><@doc.paragraph style="Subject">${line}</@doc.paragraph></#list>
  <@body/>
  <@doc.paragraph style="Body">${plan.office.name}, ${plan.office.shortName}, ${plan.office.place}, ${plan.office.symbol}, ${plan.date.numeric}</@doc.paragraph>
</@doc.section>
