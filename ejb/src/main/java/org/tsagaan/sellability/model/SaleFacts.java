package org.tsagaan.sellability.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.Channel;
import org.tsagaan.sellability.SaleEvidence;

/** All that the gate looks at when a lot is to be sold by an offer. */
public record SaleFacts(
        String producerKind,
        List<AuthorisationFact> authorisations,
        ProductFact product,
        Optional<Long> editionId,
        LotFact lot,
        List<ReportFact> reports,
        List<HoldFact> holds,
        SellerFact seller,
        List<String> restrictedProvinces,
        int available) {

    /** Kind of producer that needs a production licence instead of a workshop registration. */
    public static final String ENTERPRISE = "LICENSED_ENTERPRISE";

    /** A registration or licence of the producer, and whether it covers the product's category. */
    public record AuthorisationFact(
            String number, String kind, String state, Validity validity, boolean covers) {

        boolean isInForce() {
            return covers && state.equals("IN_FORCE");
        }

        boolean isOfKindFor(String producerKind) {
            return kind.equals(
                    producerKind.equals(ENTERPRISE)
                            ? "PRODUCTION_LICENCE"
                            : "WORKSHOP_REGISTRATION");
        }
    }

    /**
     * What a buyer is shown of a sale that the gate let through by these facts.
     *
     * @throws java.util.NoSuchElementException when it would not have let it through
     */
    public SaleEvidence evidence() {
        AuthorisationFact authorisation =
                authorisations.stream()
                        .filter(AuthorisationFact::isInForce)
                        .findFirst()
                        .orElseThrow();
        ReportFact report = reports.stream().filter(ReportFact::isPassed).findFirst().orElseThrow();
        return new SaleEvidence(
                lot.number(),
                lot.producedOn(),
                lot.bestBefore(),
                authorisation.number(),
                authorisation.validity().until(),
                product.standardCode(),
                report.number());
    }

    public record ProductFact(String state, String gtin, String standardCode) {}

    public record LotFact(String number, LocalDate producedOn, LocalDate bestBefore) {}

    /**
     * A signed report on the lot.
     *
     * @param superseded a later re-test by another laboratory took its place
     * @param missing mandatory items of its standard that it did not find passed
     * @param uncovered items that the laboratory's accreditation did not cover on the test date
     */
    public record ReportFact(
            String number,
            long editionId,
            String outcome,
            boolean withdrawn,
            boolean superseded,
            List<String> missing,
            List<String> uncovered) {

        boolean isPassed() {
            return isEffective() && outcome.equals("PASSED");
        }

        boolean isEffective() {
            return !withdrawn && !superseded;
        }
    }

    /** A freeze or recall that stands. */
    public record HoldFact(String kind, String reason) {}

    /**
     * Who sells, by which offer.
     *
     * @param isProducer the storefront is the producer's own
     * @param recognitions validity of the demonstration store's recognitions in force
     * @param agreements validity of its supply agreements with the producer that were not ended
     */
    public record SellerFact(
            boolean isOpen,
            boolean isProducer,
            List<Validity> recognitions,
            List<Validity> agreements,
            boolean isListed,
            Channel channel) {}
}
