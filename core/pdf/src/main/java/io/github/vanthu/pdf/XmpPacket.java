package io.github.vanthu.pdf;

import io.github.vanthu.document.Document.Properties;
import java.nio.charset.StandardCharsets;

/**
 * The metadata of a file as XMP (ISO 16684-1), with the marks of PDF/A-2a or 3a (ISO 19005-2, 19005-3) and PDF/UA-1 (ISO 14289-1).
 *
 * <p>PDF/A asks that the namespace of PDF/UA be described, since it is not one of its own.
 */
final class XmpPacket {
    private static final String PACKET = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <pdf:Keywords>{symbol}</pdf:Keywords>
            <pdf:Producer>{producer}</pdf:Producer>
            <xmp:CreatorTool>{producer}</xmp:CreatorTool>
            {dates}<pdfaid:part>{part}</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private XmpPacket() {}

    static byte[] of(Properties properties, boolean attachment) {
        String packet = PACKET.replace("{producer}", Metadata.PRODUCER)
                .replace("{part}", attachment ? "3" : "2")
                .replace("{dates}", dates(properties.date()))
                .replace("{language}", escaped(properties.language()))
                .replace("{author}", escaped(properties.author()))
                .replace("{symbol}", escaped(properties.symbol()))
                .replace("{subject}", escaped(properties.subject()))
                .replace("{title}", escaped(properties.title()));
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String dates(String date) {
        if (date.isEmpty()) {
            return "";
        }
        String moment = date + "T00:00:00+07:00";
        return "<xmp:CreateDate>" + moment + "</xmp:CreateDate>\n<xmp:ModifyDate>" + moment + "</xmp:ModifyDate>\n";
    }

    /** Braces are escaped too, so that no value is taken for the place of another. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }
}
