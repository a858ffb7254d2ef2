package org.tsagaan.web.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.Preview;
import org.tsagaan.wholesale.EvidencePack;

/** The papers of a delivery: printed in Chinese, listed for a spreadsheet, the same each time. */
class EvidenceArchiveTest {

    private static final Instant LEFT = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate MADE = LocalDate.of(2026, 11, 1);
    private static final EvidencePack.Party SELLER =
            new EvidencePack.Party(
                    1, "=白食堂<示范店>", "White Food Hall", "92152528MA0DEM0134", "锡林浩特老街", "0479-1");

    @Test
    void theSameDeliveryGivesTheSameBytes() throws IOException {
        assertThat(bytes(Language.ZH)).isEqualTo(bytes(Language.ZH));
    }

    @Test
    void thePrintSaysInChineseWhatARetailerMustKeep() throws IOException {
        String text = text(files(Language.ZH));
        assertThat(text)
                .contains("示范数据", "SIMULATED", "送货单", "=白食堂<示范店>", "92152528MA0DEM0134")
                .contains("正蓝旗花模奶豆腐", "800 g", "261101-1", "2026-11-01", "2026-12-16", "24")
                .contains("手工坊登记证", "DEMO-W-1", "正蓝旗市场监督管理局")
                .contains("DEMO-R-1", "CNAS-DEMO", "≤ 0.2 mg/kg", "示范值", "<0.1", "合格");
    }

    @Test
    void thePrintIsAlsoInEnglish() throws IOException {
        assertThat(text(files(Language.EN)))
                .contains("Delivery note", "DEMONSTRATION", "Workshop registration", "passed");
    }

    @Test
    void theLedgerIsHarmlessToASpreadsheet() throws IOException {
        String ledger = new String(files(Language.ZH).get("ledger.csv"), UTF_8);
        assertThat(ledger).startsWith("\uFEFFGTIN,名称,规格,数量");
        assertThat(ledger).contains("'=白食堂<示范店>").contains("94.92").contains("2278.08");
        assertThat(ledger.lines()).hasSize(2);
    }

    @Test
    void theIndexNamesTheDigestOfEachFile() throws IOException {
        Map<String, byte[]> files = files(Language.ZH);
        String index = new String(files.get("index.txt"), UTF_8);
        files.forEach(
                (name, bytes) -> {
                    if (!name.equals("index.txt")) {
                        assertThat(index).contains(Digests.of(bytes) + "  " + name);
                    }
                });
    }

    private static String text(Map<String, byte[]> files) throws IOException {
        byte[] pdf =
                files.entrySet().stream()
                        .filter(f -> f.getKey().endsWith(".pdf"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, byte[]> files(Language language) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(language)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] bytes(Language language) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new EvidenceArchive(pack(), Preview.stranger(language)).writeTo(output);
        return output.toByteArray();
    }

    private static EvidencePack pack() {
        return new EvidencePack(
                new EvidencePack.Delivery(
                        77,
                        "TS4K7Q2M9X1B3D",
                        LEFT.minusSeconds(7200),
                        LEFT,
                        "示范冷链",
                        "DEMO1",
                        "大学路店",
                        "University Road",
                        "收货台",
                        "0471-0000101",
                        "内蒙古自治区呼和浩特市示范区大学路示范号1号"),
                SELLER,
                new EvidencePack.Party(2, "青原超市", "Green Plain", "", "呼和浩特", "0471-1"),
                List.of(
                        new EvidencePack.Certificate(
                                "WORKSHOP_REGISTRATION",
                                "DEMO-W-1",
                                "七眼泉家庭奶食坊",
                                "Seven Springs",
                                "正蓝旗市场监督管理局",
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2027, 12, 31))),
                List.of(line()),
                List.of(PassedReport.of(MADE, LEFT.minusSeconds(800_000))));
    }

    private static EvidencePack.Line line() {
        return new EvidencePack.Line(
                "9520000100094",
                "正蓝旗花模奶豆腐 礼盒",
                "Milk tofu in flower moulds",
                800,
                24,
                12,
                9_492,
                5,
                "261101-1",
                MADE,
                MADE.plusDays(45),
                45,
                "CHILLED",
                new EvidencePack.Party(3, "七眼泉家庭奶食坊", "Seven Springs", "", "正蓝旗", "0479-2"),
                "DBS15/001.3");
    }
}
