package org.tsagaan.sellability.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.sellability.model.Facts.BEST_BEFORE;
import static org.tsagaan.sellability.model.Facts.LONG;
import static org.tsagaan.sellability.model.Facts.NOON;
import static org.tsagaan.sellability.model.Facts.PASSED;
import static org.tsagaan.sellability.model.Facts.RETAIL;
import static org.tsagaan.sellability.model.Facts.good;
import static org.tsagaan.sellability.model.Facts.licence;
import static org.tsagaan.sellability.model.Facts.registration;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleEvidence;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.Sellability;
import org.tsagaan.sellability.Sellability.NotSellable;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.sellability.model.SaleFacts.AuthorisationFact;
import org.tsagaan.sellability.model.SaleFacts.HoldFact;
import org.tsagaan.sellability.model.SaleFacts.ReportFact;
import org.tsagaan.sellability.model.SaleFacts.SellerFact;

/** Promises 1 and 3: each condition broken alone is the one reason, with its legal ground. */
class SellabilityPolicyTest {

    @ParameterizedTest
    @FieldSource("org.tsagaan.sellability.model.BrokenFacts#ROWS")
    void aFactBrokenAloneIsTheOnlyReasonAndNamesItsGround(BrokenFacts.Row row) {
        assertThat(SellabilityPolicy.assess(row.facts().facts(), row.terms(), NOON))
                .isEqualTo(new NotSellable(List.of(new Reason(row.code(), row.fact()))));
        assertThat(row.code().ground()).isEqualTo(row.ground());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasARow(Code code) {
        assertThat(BrokenFacts.ROWS).extracting(BrokenFacts.Row::code).contains(code);
    }

    @Test
    void whatIsNotBrokenIsSellableByAStoreByItsProducerAndByAnEnterprise() {
        Facts enterprise = good().producerKind(SaleFacts.ENTERPRISE).authorisations(licence(LONG));
        for (Facts facts :
                List.of(good(), good().seller(BrokenFacts.own(true, true)), enterprise)) {
            assertThat(assess(facts, RETAIL)).isInstanceOf(Sellable.class);
        }
    }

    @Test
    void whatDependsOnTheBuyerBreaksForThatBuyerAlone() {
        assertThat(assess(good().restricted("500000"), RETAIL.handedOverIn("110000")))
                .isInstanceOf(Sellable.class);
        assertThat(assess(good(), RETAIL.withRemainingLife(69))).isInstanceOf(Sellable.class);
    }

    @Test
    void aSaleThatWasAgreedStandsWhenTheOfferIsDelistedAndItsOwnUnitsWereTheLast() {
        SaleTerms agreed = RETAIL.alreadyAllocated();
        assertThat(assess(good().seller(BrokenFacts.own(true, false)).available(0), agreed))
                .isInstanceOf(Sellable.class);
        assertThat(assess(good().seller(BrokenFacts.own(false, false)), agreed))
                .isEqualTo(new NotSellable(List.of(Reason.of(Code.STOREFRONT_CLOSED))));
    }

    @Test
    void aBuyerIsShownThePapersThatASaleRestedOnAndNoOthers() {
        ReportFact withdrawn = new ReportFact("R0", 7, "PASSED", true, false, List.of(), List.of());
        SaleEvidence shown =
                Facts.good()
                        .authorisations(
                                new AuthorisationFact(
                                        "OLD", "WORKSHOP_REGISTRATION", "REVOKED", LONG, true),
                                new AuthorisationFact(
                                        "NEW", "WORKSHOP_REGISTRATION", "IN_FORCE", LONG, true))
                        .reports(withdrawn, PASSED)
                        .facts()
                        .evidence();
        assertThat(shown.authorisation()).isEqualTo("NEW");
        assertThat(shown.report()).isEqualTo("R1");
        assertThat(shown.standardCode()).isEqualTo("DBS15/001.3");
        assertThat(shown.bestBefore()).isEqualTo(BEST_BEFORE);
    }

    @Test
    void allThatIsBrokenAtOnceIsNamedAtOnce() {
        Facts worst =
                good().authorisations(registration("REVOKED", LONG, true))
                        .product("WITHDRAWN", "1")
                        .noEdition()
                        .reports()
                        .lot(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))
                        .holds(new HoldFact("FREEZE", "a"), new HoldFact("RECALL", "b"))
                        .seller(closedAndUnknown())
                        .restricted("500000")
                        .available(0);
        assertThat(codes(assess(worst, RETAIL.handedOverIn("500000"))))
                .containsExactly(
                        Code.AUTHORISATION_REVOKED,
                        Code.PRODUCT_WITHDRAWN,
                        Code.GTIN_INVALID,
                        Code.STANDARD_NOT_IN_FORCE,
                        Code.NOT_INSPECTED,
                        Code.SHELF_LIFE_OVER,
                        Code.LOT_FROZEN,
                        Code.LOT_RECALLED,
                        Code.STOREFRONT_CLOSED,
                        Code.OFFER_DELISTED,
                        Code.CHANNEL_NOT_OFFERED,
                        Code.REGION_RESTRICTED,
                        Code.STORE_NOT_RECOGNISED,
                        Code.NO_SUPPLY_AGREEMENT,
                        Code.OUT_OF_STOCK);
    }

    private static SellerFact closedAndUnknown() {
        return new SellerFact(
                false,
                false,
                List.of(BrokenFacts.PAST),
                List.of(BrokenFacts.FUTURE),
                false,
                Channel.WHOLESALE);
    }

    @Test
    void aReportThatFailsInSeveralWaysNamesThemAll() {
        var report =
                new SaleFacts.ReportFact(
                        "R9", 8, "INCOMPLETE", false, false, List.of("lead"), List.of("listeria"));
        assertThat(codes(assess(good().reports(report), RETAIL)))
                .containsExactly(
                        Code.INSPECTED_BY_ANOTHER_STANDARD,
                        Code.INSPECTION_INCOMPLETE,
                        Code.LABORATORY_NOT_ACCREDITED);
    }

    @Test
    void aFailureThatAnotherLaboratorysRetestTookThePlaceOfNoLongerCounts() {
        var superseded =
                new SaleFacts.ReportFact("R8", 7, "FAILED", false, true, List.of(), List.of());
        assertThat(assess(good().reports(superseded, Facts.PASSED), RETAIL))
                .isInstanceOf(Sellable.class);
    }

    @Test
    void aRefusedRenewalIsToldAndNotTheDocumentThatRanOutBefore() {
        Facts facts =
                good().authorisations(
                                registration("IN_FORCE", BrokenFacts.PAST, true),
                                registration("REVOKED", LONG, true));
        assertThat(codes(assess(facts, RETAIL))).containsExactly(Code.AUTHORISATION_REVOKED);
    }

    private static List<Code> codes(Sellability answer) {
        return ((NotSellable) answer).reasons().stream().map(Reason::code).toList();
    }

    private static Sellability assess(Facts facts, SaleTerms terms) {
        return SellabilityPolicy.assess(facts.facts(), terms, NOON);
    }
}
