<#--
  Phần đầu của phụ lục: như mẫu quốc gia, thêm một dòng ghi mã nhiệm vụ (dữ liệu riêng) nếu kế hoạch có khai.
  Xem các khối và các thẻ doc.* bằng lệnh: vanthu plugin dsl
-->
<#import "/phu-luc.ftl" as quocGia>

<#macro annexHeading annex>
  <@quocGia.heading annex/>
  <#if (plan.extra.maNhiemVu)??>
    <@doc.paragraph style="AnnexAttached">Mã nhiệm vụ: ${plan.extra.maNhiemVu}</@doc.paragraph>
  </#if>
</#macro>
