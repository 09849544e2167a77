<#--
  The regulated blocks of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I and Mẫu 1.4).

  Import it, and call a block with the data it prints:  <#import "vanthu.ftl" as vanthu>  <@vanthu.motto/>
  All blocks see "plan", "wording" (the fixed words of the format), the directives "doc", and what becomes of the paper:
  "stage" (draft, sign, issued), "medium" (paper, electronic), "annexFiles" (joined, separate). The stage decides what
  "plan" holds: a number or day that is not to be printed is not there.
  Print data where they are read: a datum that is assigned to a variable first loses its pointer.
-->

<#-- The kinds of Mẫu 1.4 by code (Phụ lục III, Mục I). -->
<#assign kinds = {
  "KH": "Kế hoạch", "CT": "Chỉ thị", "QC": "Quy chế", "QyĐ": "Quy định", "TC": "Thông cáo", "TB": "Thông báo",
  "HD": "Hướng dẫn", "CTr": "Chương trình", "PA": "Phương án", "ĐA": "Đề án", "DA": "Dự án", "BC": "Báo cáo",
  "TTr": "Tờ trình"}>
<#assign kind = kinds[plan.kind!"KH"]>

<#-- Room to write or stamp, as wide as so many spaces. -->
<#function room spaces><#return ""?left_pad(spaces, "\x00A0")></#function>

<#-- What stands for a day or month that is not given yet; on its way to the signer a paper leaves room there. -->
<#function blank><#return (stage == "sign")?then(room(4), "…")></#function>

<#-- Số, ký hiệu: "35/KH-UBND"; a blank number leaves room for handwriting (II.3). -->
<#macro number>
  <@doc.slot kind="number"><#if plan.number??>${plan.number}<#else>${room((stage == "sign")?then(10, 6))}</#if></@doc.slot>/<@symbol/><#t>
</#macro>

<#macro symbol>
  <#if plan.symbol??>${plan.symbol}<#else>${plan.kind!"KH"}-${plan.office.symbol}</#if><#t>
</#macro>

<#function numberText>
  <#return (plan.number!"") + "/" + (plan.symbol!((plan.kind!"KH") + "-" + plan.office.symbol))>
</#function>

<#function subjectText>
  <#local text = "">
  <#list plan.title as line><#local text = text + line + line?has_next?then(" ", "")></#list>
  <#return text>
</#function>

<#-- What a file manager shows. -->
<#macro properties>
  <@doc.properties title=kind + " " + subjectText() subject=subjectText() symbol=numberText()
    author=plan.office.name date=plan.date.iso!""/>
</#macro>

<#-- Tên cơ quan (II.2): the body above, the issuer, the line below. -->
<#macro issuer>
  <#list plan.office.parent as line>
    <@doc.paragraph style="ParentName">${line}</@doc.paragraph>
  </#list>
  <#list plan.office.heading as line>
    <@doc.paragraph style="IssuerName">${line}</@doc.paragraph>
  <#else>
    <@issuerByName/>
  </#list>
  <@doc.rule ratio=400 style="RuleUnderName"/>
</#macro>

<#-- A people's committee prints its name in two lines. -->
<#macro issuerByName>
  <#if plan.office.name?matches("[UỦ][yỷ] ban nhân dân .+")>
    <@doc.paragraph style="IssuerName">${plan.office.name[0..<15]?upper_case}</@doc.paragraph>
    <@doc.paragraph style="IssuerName">${plan.office.name[16..]?upper_case}</@doc.paragraph>
  <#else>
    <@doc.paragraph style="IssuerName">${plan.office.name?upper_case}</@doc.paragraph>
  </#if>
</#macro>

<#-- Quốc hiệu, Tiêu ngữ (II.1); the line is as long as the motto. -->
<#macro motto>
  <@doc.paragraph style="Country">${wording.country}</@doc.paragraph>
  <@doc.paragraph style="Motto">${wording.motto}</@doc.paragraph>
  <@doc.rule ratio=1000 style="RuleUnderName"/>
</#macro>

<#-- Địa danh, ngày tháng năm (II.4). -->
<#macro placeAndDate>
  <@doc.paragraph style="PlaceDate">
    ${plan.office.place}, <@doc.slot kind="date">ngày ${plan.date.day!blank()} tháng ${plan.date.month!blank()} năm ${plan.date.year}</@doc.slot>
  </@doc.paragraph>
</#macro>

<#-- The head of page 1: boxes 1 to 4 (Mục IV), and the draft mark. -->
<#macro letterhead>
  <@doc.table kind="frame" columns=[1, "98 mm"]>
    <@doc.row>
      <@doc.cell><@issuer/></@doc.cell>
      <@doc.cell><@motto/></@doc.cell>
    </@doc.row>
    <@doc.row>
      <@doc.cell>
        <@doc.paragraph style="Number">${wording.number} <@number/></@doc.paragraph>
        <@draftMark/>
      </@doc.cell>
      <@doc.cell><@placeAndDate/></@doc.cell>
    </@doc.row>
  </@doc.table>
</#macro>

<#macro draftMark>
  <#if plan.draft??>
    <@doc.paragraph style="DraftMark">${plan.draft}</@doc.paragraph>
  <#elseif plan.draftNumber??>
    <@doc.paragraph style="DraftMark">DỰ THẢO LẦN ${plan.draftNumber}</@doc.paragraph>
  </#if>
</#macro>

<#-- Tên loại, trích yếu (II.5). -->
<#macro title>
  <@doc.paragraph style="Kind">${kind?upper_case}</@doc.paragraph>
  <@doc.paragraph style="Subject"><#list plan.title as line>${line}<#sep><@doc.br/></#list></@doc.paragraph>
  <@doc.rule ratio=400 style="RuleUnderTitle"/>
</#macro>

<#-- Căn cứ (II.6.a): one a line, each ends with a semicolon, the last as the format says. -->
<#macro bases>
  <#list plan.bases as base>
    <@doc.paragraph style="Base">
      ${wording.base} ${base.kind}<#t>
      <#if base.number??> số ${base.number}</#if><#t>
      <#if base.date??> ngày <@date base.date/></#if><#t>
      <#if base.issuer??> của ${base.issuer}</#if><#t>
      <#if base.subject??> ${base.subject}</#if><#t>
      <#if base?has_next>;<#else>${wording.lastBaseEnd}</#if><#t>
    </@doc.paragraph>
  </#list>
</#macro>

<#-- A date in running text: 07/5/2018; with blanks "…/…/2019". -->
<#macro date day>${day.numeric!((day.day!"…") + "/" + (day.month!"…") + "/" + day.year)}</#macro>

<#-- The date of issue in running text. -->
<#macro issueDate>
  <@doc.slot kind="date">${plan.date.numeric!((plan.date.day!blank()) + "/" + (plan.date.month!blank()) + "/" + plan.date.year)}</@doc.slot><#t>
</#macro>

<#-- The tree of headings (II.6.c to e). -->
<#macro parts list>
  <#list list as part>
    <@doc.heading level=part.level label=part.label title=part.title lead=part.lead keepWithNext=!part.leaf/>
    <#if part.text??><@doc.markdown text=part.text style="Body"/></#if>
    <@parts part.parts/>
  </#list>
</#macro>

<#macro paragraphs text>
  <@doc.markdown text=text style="Body"/>
</#macro>

<#-- The end mark, on the last paragraph, which stays with the signature; a full stop typed there gives way. -->
<#macro endMark>
  <@doc.append keepWithNext=true endsText=true>${wording.endMark}</@doc.append>
</#macro>

<#-- Nơi nhận and the signers side by side (II.7, II.9.b): never parted by a page break. -->
<#macro signatureBlock>
  <#local lines = [1] + plan.signatures?map(signer -> authorityLines(signer))>
  <@doc.table kind="frame" columns=[(plan.signatures?size gt 1)?then(0.85, 0.8)] + plan.signatures?map(signer -> 1)>
    <@doc.row>
      <@doc.cell><@gap/><@recipients/></@doc.cell>
      <#list plan.signatures as signer>
        <@doc.cell><@gap/><@signature signer lines?max/></@doc.cell>
      </#list>
    </@doc.row>
  </@doc.table>
</#macro>

<#macro gap><@doc.paragraph style="Spacer"></@doc.paragraph></#macro>

<#macro recipients>
  <#list plan.recipients as list>
    <@doc.paragraph style="RecipientTitle"><#if list.title??>${list.title}<#else>${wording.recipients}</#if></@doc.paragraph>
    <#list list.items as recipient>
      <@recipientLine recipient 1 "-" "Recipient" recipient?is_last && !list.archive??/>
    </#list>
    <#if list.archive??><@doc.paragraph style="Recipient" item=1 marker="-">${wording.archive} ${list.archive}.</@doc.paragraph></#if>
  </#list>
</#macro>

<#macro recipientLine recipient level marker style last>
  <@doc.paragraph style=style item=level marker=marker>
    ${recipient.name}<#if recipient.note??> (${recipient.note})</#if><#t>
    <#if recipient.parts?size gt 0>:<#elseif last>.<#else>;</#if><#t>
  </@doc.paragraph>
  <#list recipient.parts as part>
    <@recipientLine part level + 1 "+" "RecipientPart" last && part?is_last/>
  </#list>
</#macro>

<#-- How many lines stand above the name of a signer. -->
<#function authorityLines signer>
  <#return 1 + (signer.onBehalfOf??)?then(1, 0) + (signer.forHead??)?then(1, 0) + (signer.byOrderOf??)?then(1, 0)
    + (signer.byAuthorityOf??)?then(1, 0)>
</#function>

<#-- Quyền hạn, chức vụ, room for the signature, họ tên (II.7); signers side by side have their names on one line. -->
<#macro signature signer lines>
  <#if signer.onBehalfOf??><@authority wording.onBehalfOf signer.onBehalfOf/></#if>
  <#if signer.forHead??><@authority wording.forHead signer.forHead/></#if>
  <#if signer.byOrderOf??><@authority wording.byOrderOf signer.byOrderOf/></#if>
  <#if signer.byAuthorityOf??><@authority wording.byAuthorityOf signer.byAuthorityOf/></#if>
  <@doc.paragraph style="SignatureTitle"><#if signer.acting>${wording.acting} </#if>${signer.title}</@doc.paragraph>
  <#list 0..<(lines - authorityLines(signer)) as line><@doc.paragraph style="SignatureTitle"></@doc.paragraph></#list>
  <@doc.paragraph style="SignatureName"><@doc.slot kind="signer"><#if signer.name??>${signer.name}<#else>${room(1)}</#if></@doc.slot></@doc.paragraph>
</#macro>

<#macro authority mark name>
  <@doc.paragraph style="SignatureTitle">${mark} ${name}</@doc.paragraph>
</#macro>
