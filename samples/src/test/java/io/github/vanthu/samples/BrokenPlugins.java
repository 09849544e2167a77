package io.github.vanthu.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Plugins for tỉnh Nam Định, each broken in one way. */
enum BrokenPlugins {
    WRONG_ID("PACK-016", "nam-dinh/plugin.yaml:2", folder -> folder.pack("nam-dinh", yaml("Nam Định"))),
    CLASH_OF_IDS("PLUGIN-003", "", folder -> {
        folder.pack("nam-dinh", yaml("nam-dinh"));
        folder.zip("nam-dinh-2.zip", Map.of("plugin.yaml", yaml("nam-dinh")));
    }),
    MISSING_TEMPLATE(
            "PACK-023",
            "nam-dinh/plugin.yaml:8",
            folder -> folder.pack("nam-dinh", yaml("nam-dinh", "format: {blocks: {annexHeading: dau.ftl}}"))),
    UNKNOWN_BLOCK(
            "TEMPLATE-026",
            "nam-dinh/khoi.ftl",
            folder -> block(folder, "annexHeader", "<#macro annexHeader annex></#macro>")),
    UNCLOSED_DIRECTIVE(
            "TEMPLATE-033",
            "nam-dinh/khoi.ftl:2:1",
            folder -> block(folder, "title", "<#macro title>\n<#if plan.draft??>x</#macro>")),
    OUTSIDE_THE_REGULATION(
            "PLUGIN-033",
            "nam-dinh",
            folder -> folder.pack("nam-dinh", yaml("nam-dinh", "format: {profile: {page/left: 45 mm}}"))),
    CLASS_BY_NEW(
            "TEMPLATE-012",
            "nam-dinh/khoi.ftl:2:",
            folder -> block(
                    folder,
                    "title",
                    "<#macro title>\n${\"freemarker.template.utility.Execute\"?new()(\"id\")}</#macro>")),
    CLASS_BY_API(
            "TEMPLATE-012",
            "nam-dinh/khoi.ftl:2:",
            folder -> block(folder, "title", "<#macro title>\n${plan?api.class}</#macro>")),
    FILE_BY_INCLUDE(
            "TEMPLATE-003",
            "nam-dinh/khoi.ftl:2:",
            folder -> block(folder, "title", "<#macro title>\n<#include \"../../etc/passwd\"></#macro>")),
    UNKNOWN_KEY(
            "DATA-003",
            "nam-dinh/plugin.yaml:8",
            folder -> folder.pack("nam-dinh", yaml("nam-dinh", "formatt: {wording: {}}"))),
    WRONG_SCHEMA("PACK-031", "nam-dinh/truong.json", folder -> {
        folder.pack("nam-dinh", yaml("nam-dinh", "extraSchema: truong.json"));
        folder.file("nam-dinh/truong.json", "{\"type\": \"nothing\"}");
    }),
    ENDS_BEFORE_IT_BEGINS(
            "PACK-020",
            "nam-dinh/plugin.yaml:7",
            folder -> folder.pack("nam-dinh", yaml("nam-dinh").replace("validTo: 30/6/2025", "validTo: 31/12/2010"))),
    NEWER_INTERFACE(
            "PACK-015",
            "nam-dinh/plugin.yaml:1",
            folder -> folder.pack("nam-dinh", yaml("nam-dinh").replace("\"1.0\"", "\"9.0\""))),
    NEWER_INTERFACE_IN_JAVA(
            "PLUGIN-014",
            "nam-dinh.jar",
            folder -> folder.jar(
                    "nam-dinh.jar",
                    "nam-dinh",
                    "9.0",
                    "public ProvinceFormat format(Office office) { return ProvinceFormat.NATIONAL; }")),
    FAILS_IN_JAVA(
            "PLUGIN-005",
            "nam-dinh.jar",
            folder -> folder.jar(
                    "nam-dinh.jar",
                    "nam-dinh",
                    "1.0",
                    "public ProvinceFormat format(Office office) { throw new IllegalStateException(\"hỏng\"); }")),
    NOT_A_ZIP("PACK-007", "nam-dinh.zip", folder -> folder.file("nam-dinh.zip", "không phải tệp zip")),
    NOT_A_JAR("PLUGIN-009", "nam-dinh.jar", folder -> folder.file("nam-dinh.jar", "không phải tệp jar")),
    ZIP_BOMB("PACK-005", "nam-dinh.zip", folder -> folder.bomb("nam-dinh.zip", yaml("nam-dinh"), 64)),
    NO_PLUGIN_FILE("PACK-002", "nam-dinh.zip", folder -> folder.zip("nam-dinh.zip", Map.of("templates/a.ftl", "x"))),
    LINK_TO_ELSEWHERE("PACK-011", "nam-dinh/templates/khoi.ftl", BrokenPlugins::link),
    CIRCLE_OF_PARENTS("PLUGIN-019", "", folder -> {
        folder.pack("nam-dinh", yaml("nam-dinh", "parent: nam-dinh-goc"));
        folder.pack("nam-dinh-goc", yaml("nam-dinh-goc", "parent: nam-dinh"));
    }),
    MISSING_PARENT("PLUGIN-018", "nam-dinh", folder -> folder.pack("nam-dinh", yaml("nam-dinh", "parent: khong-co"))),
    KEY_TWICE(
            "DATA-002",
            "nam-dinh/plugin.yaml:9",
            folder -> folder.pack("nam-dinh", yaml("nam-dinh", "checks: []", "checks: []"))),
    BROKEN_YAML("DATA-001", "nam-dinh/plugin.yaml:9", folder -> folder.pack("nam-dinh", yaml("nam-dinh", "format: [")));

    private final String code;
    private final String place;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Writer writer;

    BrokenPlugins(String code, String place, Writer writer) {
        this.code = code;
        this.place = place;
        this.writer = writer;
    }

    /** Writes what is broken into a folder of plugins. */
    @FunctionalInterface
    private interface Writer {
        void write(PluginFolder folder) throws IOException;
    }

    /** Returns the code that refuses it. */
    String code() {
        return code;
    }

    /** Returns what the place of the refusal ends with, or begins with behind the folder. */
    String place() {
        return place;
    }

    void write(PluginFolder folder) throws IOException {
        writer.write(folder);
    }

    static String yaml(String id, String... more) {
        return PluginFolder.yaml(id, "Nam Định", "36", more);
    }

    /** Writes a pack with one block. */
    static void block(PluginFolder folder, String block, String template) throws IOException {
        folder.pack("nam-dinh", yaml("nam-dinh", "format: {blocks: {" + block + ": khoi.ftl}}"));
        folder.file("nam-dinh/templates/khoi.ftl", template);
    }

    private static void link(PluginFolder folder) throws IOException {
        folder.pack("nam-dinh", yaml("nam-dinh", "format: {blocks: {title: khoi.ftl}}"));
        Path outside = Files.writeString(
                Files.createTempFile(folder.folder().getParent(), "bí mật", ".ftl"), "<#macro title></#macro>");
        Path templates = Files.createDirectories(folder.folder().resolve("nam-dinh/templates"));
        Files.createSymbolicLink(templates.resolve("khoi.ftl"), outside);
    }
}
