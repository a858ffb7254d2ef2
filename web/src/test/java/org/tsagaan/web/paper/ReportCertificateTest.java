package org.tsagaan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.traceability.LotView;
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
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            var found =
                    new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(light)),
                                    Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(found).extracting(r -> r.getText()).containsExactly(ADDRESS);
        }
    }

    private static byte[] print() {
        return new ReportCertificate(PassedReport.of(MADE, SIGNED), lot(), ADDRESS)
                .print(Preview.stranger(Language.ZH));
    }

    private static LotView lot() {
        return new LotView(
                5,
                new LotNumber("261101-1"),
                MADE,
                MADE.plusDays(45),
                100,
                "",
                "",
                3,
                Gtin.ofTwelveDigits("952000010009"),
                "正蓝旗花模奶豆腐",
                "Milk tofu",
                Storage.CHILLED,
                45,
                1,
                2,
                "七眼泉家庭奶食坊",
                "Seven Springs");
    }
}
