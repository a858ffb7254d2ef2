package org.tsagaan.wholesale.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsagaan.kernel.Outcome;

/** Uploaded files, kind and hostile. */
class ListFilesTest {

    @Test
    void readsTextInUtf8AndInGb18030() {
        String text = "商品条码,箱数\n9520000100032,12";
        assertThat(ListFiles.read(text.getBytes(UTF_8))).isEqualTo(Outcome.done(text));
        assertThat(ListFiles.read(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(Outcome.done(text));
        assertThat(ListFiles.read(text.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(Outcome.done(text));
    }

    @Test
    void readsAWorkbookWithNumbersAtTheirRows() throws IOException {
        byte[] book =
                workbook(
                        """
                        <row r="1"><c r="A1" t="inlineStr"><is><t>GTIN</t></is></c>\
                        <c r="B1" t="inlineStr"><is><t>箱数</t></is></c></row>\
                        <row r="3"><c r="A3"><v>9520000100032</v></c><c r="B3"><v>12</v></c></row>\
                        <row r="4"><c r="A4"><v>9.520000100070E12</v></c><c r="B4"><v>3</v></c>\
                        <c r="C4" t="inlineStr"><is><t>a\tb</t></is></c></row>\
                        """);
        assertThat(ListFiles.read(book))
                .isEqualTo(Outcome.done("GTIN\t箱数\n\n9520000100032\t12\n9520000100070\t3\ta b"));
    }

    @Test
    void refusesAWorkbookThatUnfoldsTooFar() throws IOException {
        byte[] bomb = zip(Map.of("xl/worksheets/sheet1.xml", new byte[40 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(ListFiles.LARGEST);
        assertThat(code(ListFiles.read(bomb))).isEqualTo("wholesale.file_unfolds_too_far");
    }

    @Test
    void refusesAWorkbookThatNamesAForeignEntity() throws IOException {
        String sheet =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row"
                        + " r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;"
                        + "</t></is></c></row></sheetData></worksheet>";
        Outcome<String> outcome = ListFiles.read(book(sheet));
        assertThat(outcome.toString()).doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 not a workbook", "a\0b"})
    void refusesWhatCanNotBeRead(String content) {
        assertThat(code(ListFiles.read(content.getBytes(UTF_8))))
                .isEqualTo("wholesale.file_unreadable");
    }

    @Test
    void refusesEmptyOldAndLargeFiles() {
        assertThat(code(ListFiles.read(new byte[0]))).isEqualTo("wholesale.file_empty");
        assertThat(code(ListFiles.read(" \n".getBytes(UTF_8)))).isEqualTo("wholesale.file_empty");
        assertThat(code(ListFiles.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})))
                .isEqualTo("wholesale.file_old_workbook");
        assertThat(code(ListFiles.read(new byte[ListFiles.LARGEST + 1])))
                .isEqualTo("wholesale.file_too_large");
    }

    private static String code(Outcome<String> outcome) {
        return outcome instanceof Outcome.Refused<String>(var reasons)
                ? reasons.getFirst().code()
                : "done";
    }

    private static byte[] workbook(String rows) throws IOException {
        return book(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    private static byte[] book(String sheet) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes(
                        "<Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "</Types>"));
        parts.put(
                "_rels/.rels",
                bytes(
                        "<Relationships xmlns=\""
                                + packages
                                + "\"><Relationship Id=\"r1\" Type=\""
                                + documents
                                + "/officeDocument\""
                                + " Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                bytes(
                        "<workbook xmlns=\""
                                + main
                                + "\" xmlns:r=\""
                                + documents
                                + "\"><sheets><sheet name=\"list\" sheetId=\"1\" r:id=\"r1\"/>"
                                + "</sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes(
                        "<Relationships xmlns=\""
                                + packages
                                + "\"><Relationship Id=\"r1\" Type=\""
                                + documents
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "</Relationships>"));
        parts.put("xl/worksheets/sheet1.xml", bytes(sheet));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
