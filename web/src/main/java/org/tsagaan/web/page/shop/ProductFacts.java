package org.tsagaan.web.page.shop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.ReportTables;
import org.tsagaan.web.page.component.Evidence;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.page.component.VerdictTable;
import org.tsagaan.web.paper.DigitalLink;

/** Words what is known of a product and of one of its lots, in the reader's language. */
public final class ProductFacts {

    private final ProductView product;
    private final ProducerView producer;
    private final Optional<LotDates> lot;
    private final Optional<ReportView> report;
    private final LocalDate today;
    private final Language language;
    private final boolean chinese;
    private final Messages messages;

    /**
     * Of which lot the dates are.
     *
     * @param bestBefore last day on which it may be sold and eaten
     */
    public record LotDates(String lotNumber, LocalDate producedOn, LocalDate bestBefore) {}

    public ProductFacts(
            ProductView product,
            ProducerView producer,
            Optional<LotDates> lot,
            Optional<ReportView> report,
            LocalDate today,
            Language language) {
        this.product = product;
        this.producer = producer;
        this.lot = lot;
        this.report = report;
        this.today = today;
        this.language = language;
        this.chinese = language == Language.ZH;
        this.messages = Messages.in(language);
    }

    public TrustStrip trust() {
        List<Evidence> facts = new ArrayList<>();
        newestAuthorisation().ifPresent(a -> facts.add(registration(a)));
        facts.add(
                new Evidence(
                        Evidence.Kind.STANDARD,
                        Evidence.Standing.HOLDS,
                        report.map(ReportView::standardCode).orElse(product.standardCode()),
                        chinese ? product.standardTitleZh() : product.standardTitleEn(),
                        "/standards/" + product.standardId()));
        facts.add(report.map(this::inspection).orElseGet(this::uninspected));
        lot.ifPresent(l -> facts.add(dates(l)));
        return new TrustStrip(facts);
    }

    private Optional<AuthorisationView> newestAuthorisation() {
        return producer.authorisations().stream().findFirst();
    }

    private Evidence registration(AuthorisationView a) {
        Standing standing = a.standing(today);
        return new Evidence(
                Evidence.Kind.REGISTRATION,
                standing == Standing.IN_FORCE ? Evidence.Standing.HOLDS : Evidence.Standing.FAILS,
                a.number(),
                messages.text("shop.trust.issued", a.issuedBy(), a.validUntil()),
                "/producers/" + producer.id());
    }

    private Evidence inspection(ReportView r) {
        return new Evidence(
                Evidence.Kind.INSPECTION,
                standing(r),
                r.number(),
                messages.text(
                        "shop.trust.tested",
                        chinese ? r.laboratoryZh() : r.laboratoryEn(),
                        r.testedOn()),
                "#report");
    }

    private static Evidence.Standing standing(ReportView r) {
        return r.withdrawnAt() == null && r.outcome() == org.tsagaan.standard.Verdict.PASSED
                ? Evidence.Standing.HOLDS
                : Evidence.Standing.FAILS;
    }

    private Evidence uninspected() {
        return new Evidence(
                Evidence.Kind.INSPECTION,
                Evidence.Standing.WAITING,
                "–",
                messages.text("component.card.untested"),
                null);
    }

    private Evidence dates(LotDates l) {
        return new Evidence(
                Evidence.Kind.DATES,
                today.isAfter(l.bestBefore()) ? Evidence.Standing.FAILS : Evidence.Standing.HOLDS,
                l.producedOn() + " – " + l.bestBefore(),
                messages.text("shop.trust.lot", l.lotNumber()),
                digitalLink(l));
    }

    /** GS1 Digital Link of the lot, as the code on its package writes it. */
    private String digitalLink(LotDates l) {
        return DigitalLink.path(product.gtin().digits(), l.lotNumber(), l.bestBefore());
    }

    public List<Fact> facts() {
        return List.of(
                new Fact(
                        messages.text("shop.fact.producer"),
                        chinese ? producer.nameZh() : producer.nameEn(),
                        "/producers/" + producer.id()),
                Fact.of(
                        messages.text("shop.fact.place"),
                        chinese ? producer.divisionZh() : producer.divisionEn()),
                Fact.of(
                        messages.text("shop.fact.kind"),
                        messages.text("shop.value." + producer.kind())),
                Fact.of(
                        messages.text("shop.fact.category"),
                        chinese ? product.categoryZh() : product.categoryEn()),
                Fact.of(messages.text("shop.fact.content"), product.netContentGrams() + " g"),
                Fact.of(
                        messages.text("shop.fact.storage"),
                        messages.text("shop.value." + product.storage())),
                Fact.of(
                        messages.text("shop.fact.shelf-life"),
                        messages.text("shop.days", product.shelfLifeDays())),
                Fact.of("GTIN", product.gtin().digits()));
    }

    public List<Fact> reportFacts() {
        return report.map(
                        r ->
                                List.of(
                                        Fact.of(messages.text("shop.report.number"), r.number()),
                                        new Fact(
                                                messages.text("shop.report.laboratory"),
                                                chinese ? r.laboratoryZh() : r.laboratoryEn(),
                                                "/laboratories/" + r.laboratoryId()),
                                        Fact.of(
                                                messages.text("shop.report.accreditation"),
                                                r.accreditations()),
                                        Fact.of(
                                                messages.text("shop.report.standard"),
                                                r.standardCode()),
                                        Fact.of(
                                                messages.text("shop.report.tested"),
                                                r.testedOn().toString()),
                                        Fact.of(messages.text("shop.report.lot"), r.lotNumber())))
                .orElse(List.of());
    }

    public Optional<VerdictTable> verdicts() {
        return report.map(r -> ReportTables.of(r, language));
    }
}
