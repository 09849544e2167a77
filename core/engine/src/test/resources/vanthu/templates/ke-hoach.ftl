<@doc.blocks/>
<@doc.properties title="t" subject="s" symbol="y" author="a" date=""/>
<@doc.section name="Kế hoạch">
  <#list plan.title as line><@doc.paragraph style="Subject">${line}</@doc.paragraph></#list>
  <#list plan.body as part><@doc.paragraph style="Body">${part.title}</@doc.paragraph></#list>
  <@doc.paragraph style="Body">${plan.office.name}, ${plan.office.shortName}, ${plan.office.place}, ${plan.office.symbol}, ${plan.date.numeric}</@doc.paragraph>
</@doc.section>
