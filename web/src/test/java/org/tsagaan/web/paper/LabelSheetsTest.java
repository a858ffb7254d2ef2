package org.tsagaan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Storage;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.AuthorisationState;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.page.Preview;

/** Labels say what the law wants of them, and their codes lead to the lot's trust page. */
class LabelSheetsTest {

    private static final String ADDRESS = "https://market.example/01/09520000100095/10/261101-1";
    private static final LocalDate MADE = LocalDate.of(2026, 11, 1);
    private static final Instant NOW = Instant.parse("2026-11-05T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void everyStockHasRoomForAllOfItAndItsCodeCanBeScanned(LabelStock stock)
            throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(print("奶豆腐", stock, 1, 1))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document).replace("\n", ""))
                    .contains("奶豆腐", "七眼泉家庭奶食坊", "NMSGF-DEMO-1", "净含量：500 克", "冷藏")
                    .contains("2026-11-01", "2026-12-16", "261101-1", "DBS15/ 001.1", "示范数据");
            assertThat(ScannedCodes.of(document, 0)).containsExactly(ADDRESS);
        }
    }

    @Test
    void aSheetIsBegunWhereTheLastOneWasLeftAndEachLabelHasItsPlace()
            throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(print("奶豆腐", LabelStock.A4_24, 30, 20))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            List<String> codes = ScannedCodes.of(document, 0);
            assertThat(new HashSet<>(codes)).containsExactly(ADDRESS);
            assertThat(labelsOn(document, 1)).isEqualTo(5);
            assertThat(labelsOn(document, 2)).isEqualTo(24);
            assertThat(labelsOn(document, 3)).isEqualTo(1);
        }
    }

    @Test
    void aThousandLabelsDrawTheirFaceOnce() {
        byte[] one = print("奶豆腐", LabelStock.ROLL_60_40, 1, 1);
        byte[] most = print("奶豆腐", LabelStock.ROLL_60_40, LabelSheets.MOST, 1);
        assertThat(most.length - one.length).isLessThan(LabelSheets.MOST * 500);
    }

    @Test
    void whatDoesNotFitInLettersThatCanBeReadIsNotPrinted() {
        assertThat(sheets("很".repeat(300), LabelStock.ROLL_60_40, 1, 1).print(page(), NOW))
                .isEmpty();
    }

    private static int labelsOn(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).split("批号：", -1).length - 1;
    }

    private static byte[] print(String name, LabelStock stock, int count, int first) {
        return sheets(name, stock, count, first).print(page(), NOW).orElseThrow();
    }

    private static PageContext page() {
        return Preview.stranger(Language.EN).forChinesePaper();
    }

    private static LabelSheets sheets(String name, LabelStock stock, int count, int first) {
        var lot = DemonstrationLot.of(MADE);
        var named =
                new LotView(
                        lot.id(),
                        lot.lotNumber(),
                        lot.producedOn(),
                        lot.bestBefore(),
                        lot.quantity(),
                        "",
                        "",
                        lot.productId(),
                        lot.gtin(),
                        name,
                        lot.productEn(),
                        lot.storage(),
                        lot.shelfLifeDays(),
                        1,
                        2,
                        lot.producerZh(),
                        lot.producerEn());
        return new LabelSheets(
                new LotLabel(named, product(), paper(), ADDRESS), stock, count, first);
    }

    private static ProductView product() {
        return new ProductView(
                3,
                1,
                DemonstrationLot.of(MADE).gtin(),
                ProductState.APPROVED,
                new ProductDraft.Names("奶豆腐", "Milk tofu", ""),
                "",
                "",
                500,
                Storage.CHILLED,
                45,
                "tofu",
                "HUROOD",
                "奶豆腐",
                "Milk tofu",
                1,
                "DBS15/ 001.1",
                "",
                "",
                2,
                "七眼泉家庭奶食坊",
                "Seven Springs");
    }

    private static AuthorisationView paper() {
        return new AuthorisationView(
                1,
                2,
                AuthorisationKind.WORKSHOP_REGISTRATION,
                "NMSGF-DEMO-1",
                "正蓝旗市场监督管理局",
                MADE.minusYears(1),
                MADE.plusYears(2),
                AuthorisationState.IN_FORCE,
                "",
                NOW,
                List.of("HUROOD"));
    }
}
