package org.tsagaan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.Preview;

/** The certificate says in Chinese what was found, and its code leads to where it is verified. */
class ReportCertificateTest {

    private static final String ADDRESS = "https://market.example/reports/9";
    private static final LocalDate MADE = LocalDate.of(2026, 11, 1);
    private static final Instant SIGNED = Instant.parse("2026-11-05T08:00:00Z");

    @Test
    void saysInChineseWhatWasFoundByWhichLimitAndThatItIsADemonstration() throws IOException {
        try (PDDocument document = Loader.loadPDF(print())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("DEMO-R-1", "261101-1", "2026-11-01", "七眼泉家庭奶食坊", "园区检验室")
                    .contains("CNAS-DEMO", "铅", "≤ 0.2 mg/kg", "示范值", "<0.1", "合格", "出厂检验")
                    .contains("示范数据", ADDRESS);
        }
    }

    @Test
    void itsCodeCanBeScannedAndLeadsToItsPage() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(print())) {
            assertThat(ScannedCodes.of(document, 0)).containsExactly(ADDRESS);
        }
    }

    private static byte[] print() {
        return new ReportCertificate(
                        PassedReport.of(MADE, SIGNED), DemonstrationLot.of(MADE), ADDRESS)
                .print(Preview.stranger(Language.ZH));
    }
}
