package org.tsagaan.sellability.model;

import static org.tsagaan.sellability.model.Facts.LONG;
import static org.tsagaan.sellability.model.Facts.PASSED;
import static org.tsagaan.sellability.model.Facts.RETAIL;
import static org.tsagaan.sellability.model.Facts.days;
import static org.tsagaan.sellability.model.Facts.good;
import static org.tsagaan.sellability.model.Facts.licence;
import static org.tsagaan.sellability.model.Facts.registration;
import static org.tsagaan.sellability.model.Facts.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.LegalGround;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts.HoldFact;
import org.tsagaan.sellability.model.SaleFacts.ReportFact;
import org.tsagaan.sellability.model.SaleFacts.SellerFact;

/** The table of reasons: one row at least for each, in the order of the six conditions. */
final class BrokenFacts {

    static final Validity PAST = days("2020-01-01", "2026-03-31");
    static final Validity FUTURE = days("2026-04-02", "2099-12-31");
    private static final SaleTerms DEMANDING = RETAIL.withRemainingLife(70);

    /** Facts of which one is broken, and the only reason they give. */
    record Row(Code code, LegalGround ground, String fact, Facts facts, SaleTerms terms) {

        Row(Code code, LegalGround ground, String fact, Facts facts) {
            this(code, ground, fact, facts, RETAIL);
        }
    }

    static final List<Row> ROWS =
            Stream.of(producer(), product(), inspection(), lot(), seller())
                    .flatMap(List::stream)
                    .toList();

    private static List<Row> producer() {
        LegalGround law = LegalGround.FOOD_SAFETY_LAW_62;
        return List.of(
                new Row(Code.AUTHORISATION_MISSING, law, "", good().authorisations()),
                new Row(Code.AUTHORISATION_MISSING, law, "", good().authorisations(licence(LONG))),
                new Row(
                        Code.AUTHORISATION_NOT_YET_VALID,
                        law,
                        "W1",
                        registered("IN_FORCE", FUTURE)),
                new Row(Code.AUTHORISATION_EXPIRED, law, "W1", registered("IN_FORCE", PAST)),
                new Row(Code.AUTHORISATION_SUSPENDED, law, "W1", registered("SUSPENDED", LONG)),
                new Row(Code.AUTHORISATION_REVOKED, law, "W1", registered("REVOKED", LONG)),
                new Row(Code.AUTHORISATION_CANCELLED, law, "W1", registered("CANCELLED", LONG)),
                new Row(
                        Code.CATEGORY_NOT_COVERED,
                        LegalGround.NOTICE_MEASURE_9,
                        "W1",
                        good().authorisations(registration("IN_FORCE", LONG, false))));
    }

    private static Facts registered(String state, Validity validity) {
        return good().authorisations(registration(state, validity, true));
    }

    private static List<Row> product() {
        LegalGround rule = LegalGround.MARKET_RULE;
        return List.of(
                new Row(
                        Code.PRODUCT_NOT_APPROVED,
                        rule,
                        "",
                        good().product("DRAFT", "9520000100018")),
                new Row(
                        Code.PRODUCT_WITHDRAWN,
                        rule,
                        "",
                        good().product("WITHDRAWN", "9520000100018")),
                new Row(
                        Code.GTIN_INVALID,
                        LegalGround.NOTICE_MEASURE_9,
                        "9520000100019",
                        good().product("APPROVED", "9520000100019")),
                new Row(
                        Code.STANDARD_NOT_IN_FORCE,
                        LegalGround.NOTICE_MEASURE_8,
                        "DBS15/001.3",
                        good().noEdition()));
    }

    private static List<Row> inspection() {
        LegalGround law = LegalGround.FOOD_SAFETY_LAW_52;
        return List.of(
                new Row(Code.NOT_INSPECTED, law, "", good().reports()),
                new Row(Code.INSPECTION_FAILED, law, "R2", reported(PASSED, report("FAILED"))),
                new Row(Code.INSPECTION_INCOMPLETE, law, "lead", reported(without("lead"))),
                new Row(
                        Code.INSPECTED_BY_ANOTHER_STANDARD,
                        LegalGround.NOTICE_MEASURE_8,
                        "R3",
                        reported(
                                new ReportFact(
                                        "R3", 8, "PASSED", false, false, List.of(), List.of()))),
                new Row(
                        Code.LABORATORY_NOT_ACCREDITED,
                        LegalGround.FOOD_SAFETY_LAW_84,
                        "lead, salmonella",
                        reported(
                                new ReportFact(
                                        "R4",
                                        7,
                                        "PASSED",
                                        false,
                                        false,
                                        List.of(),
                                        List.of("lead", "salmonella")))),
                new Row(
                        Code.REPORT_WITHDRAWN,
                        law,
                        "R5",
                        reported(
                                new ReportFact(
                                        "R5", 7, "PASSED", true, false, List.of(), List.of()))));
    }

    private static Facts reported(ReportFact... reports) {
        return good().reports(reports);
    }

    private static ReportFact report(String outcome) {
        return new ReportFact("R2", 7, outcome, false, false, List.of(), List.of());
    }

    private static ReportFact without(String item) {
        return new ReportFact("R2", 7, "PASSED", false, false, List.of(item), List.of());
    }

    private static List<Row> lot() {
        LegalGround rule = LegalGround.MARKET_RULE;
        return List.of(
                new Row(
                        Code.LOT_NOT_YET_PRODUCED,
                        rule,
                        "2026-04-02",
                        good().lot(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 1))),
                new Row(
                        Code.SHELF_LIFE_OVER,
                        rule,
                        "2026-03-31",
                        good().lot(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))),
                new Row(
                        Code.REMAINING_LIFE_TOO_SHORT,
                        LegalGround.FOOD_SAFETY_LAW_53,
                        "2026-03-31",
                        good(),
                        DEMANDING),
                new Row(Code.LOT_FROZEN, rule, "待查", good().holds(new HoldFact("FREEZE", "待查"))),
                new Row(
                        Code.LOT_RECALLED,
                        rule,
                        "不合格",
                        good().holds(new HoldFact("RECALL", "不合格"))),
                new Row(Code.OUT_OF_STOCK, rule, "", good().available(0)));
    }

    private static List<Row> seller() {
        LegalGround rule = LegalGround.MARKET_RULE;
        LegalGround measure = LegalGround.NOTICE_MEASURE_9;
        List<Validity> always = List.of(LONG);
        return List.of(
                new Row(Code.STOREFRONT_CLOSED, rule, "", good().seller(own(false, true))),
                new Row(Code.OFFER_DELISTED, rule, "", good().seller(own(true, false))),
                new Row(
                        Code.STORE_NOT_RECOGNISED,
                        measure,
                        "",
                        good().seller(store(List.of(PAST, FUTURE), always))),
                new Row(
                        Code.NO_SUPPLY_AGREEMENT,
                        measure,
                        "",
                        good().seller(store(always, List.of(PAST, FUTURE)))),
                new Row(
                        Code.CHANNEL_NOT_OFFERED,
                        rule,
                        "WHOLESALE",
                        good(),
                        SaleTerms.browsing(Channel.WHOLESALE)),
                new Row(
                        Code.REGION_RESTRICTED,
                        rule,
                        "500000",
                        good().restricted("500000"),
                        RETAIL.handedOverIn("500000")));
    }

    static SellerFact own(boolean open, boolean listed) {
        return new SellerFact(open, true, List.of(), List.of(), listed, Channel.RETAIL);
    }

    private BrokenFacts() {}
}
