package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tsagaan.demonstration.adapter.BuyerRows;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Fate;
import org.tsagaan.demonstration.model.Guests;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.StorePlan;
import org.tsagaan.inspection.AccreditationGrant;
import org.tsagaan.inspection.Laboratories;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryRegistration;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Validity;
import org.tsagaan.licensing.RecognitionGrant;
import org.tsagaan.licensing.RecognitionKind;
import org.tsagaan.licensing.Recognitions;
import org.tsagaan.storefront.DeliveryRestrictions;
import org.tsagaan.storefront.StorefrontOpening;
import org.tsagaan.storefront.Storefronts;
import org.tsagaan.storefront.SupplyAgreementTerms;

/** Grants every paper, and opens storefronts. */
@ApplicationScoped
class PapersStep implements Step {

    private static final String LAPSED_ITEM = "aflatoxin_m1";
    private static final int YEARS = 1200;

    @Inject private ParkPapers parkPapers;
    @Inject private ProducerPapers producerPapers;
    @EJB private DeliveryRestrictions restrictions;
    @EJB private Recognitions recognitions;
    @EJB private Laboratories laboratories;
    @EJB private Storefronts storefronts;
    @Inject private BuyerRows buyers;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Registrations and stores";
    }

    @Override
    public int units(Plan plan) {
        return works(plan).size();
    }

    @Override
    public void load(Plan plan, int unit) {
        MarketClock.at(
                plan.calendar().foundedAt().plusSeconds(2 * 86_400 + 120L * unit),
                () -> {
                    works(plan).get(unit).run();
                    return unit;
                });
    }

    private List<Runnable> works(Plan plan) {
        Calendar calendar = plan.calendar();
        List<Runnable> works = new ArrayList<>();
        plan.cast().laboratories().forEach(l -> works.add(() -> laboratory(l, calendar)));
        plan.cast().parks().forEach(p -> works.add(() -> parkPapers.enter(p, calendar)));
        plan.cast().producers().forEach(p -> works.add(() -> producerPapers.grant(p, plan)));
        plan.cast().stores().forEach(s -> works.add(() -> store(plan, s)));
        works.add(() -> retailBuyers(plan.cast().branches()));
        return works;
    }

    private void laboratory(Line line, Calendar calendar) {
        long id = loaded.organisation(Guests.laboratoryCode(line));
        laboratories
                .register(
                        people.regulator(),
                        new LaboratoryRegistration(id, LaboratoryKind.valueOf(line.text("kind"))))
                .orBroken();
        Set<String> all = new TreeSet<>();
        Line.listAll("items.tsv").forEach(i -> all.add(i.text("item")));
        LocalDate from = calendar.day(800);
        LocalDate until = calendar.day(-YEARS);
        String number = "DEMO-CMA-" + line.text("key").toUpperCase(java.util.Locale.ROOT);
        if (Fate.valueOf(line.text("fate")) == Fate.SCOPE_LAPSED) {
            LocalDate end = calendar.day(Calendar.SCOPE_LAPSED);
            accredit(new AccreditationGrant(id, number, from, end, all));
            all.remove(LAPSED_ITEM);
            accredit(new AccreditationGrant(id, number + "-2", end.plusDays(1), until, all));
        } else {
            accredit(new AccreditationGrant(id, number, from, until, all));
        }
    }

    private void accredit(AccreditationGrant grant) {
        laboratories.accredit(people.regulator(), grant).orBroken();
    }

    private void recognise(StorePlan store, long id, LocalDate from, LocalDate until) {
        recognitions
                .grant(
                        people.regulator(),
                        new RecognitionGrant(
                                id,
                                RecognitionKind.DEMONSTRATION_STORE,
                                "DEMO-SFD-%03d".formatted(store.index() + 1),
                                from,
                                until))
                .orBroken();
    }

    private void store(Plan plan, StorePlan store) {
        Calendar calendar = plan.calendar();
        long id = loaded.organisation(store.creditCode());
        LocalDate until =
                store.fate() == Fate.EXPIRED
                        ? calendar.day(Calendar.recognitionLost(store.fate()) + 1)
                        : calendar.day(-YEARS);
        recognise(store, id, calendar.day(420), until);
        var merchant = people.merchant(store.key()).actor();
        long storefront =
                storefronts
                        .open(
                                new StorefrontOpening(
                                        id,
                                        StorefrontOpening.Kind.DEMONSTRATION_STORE,
                                        store.slug(),
                                        store.nameZh(),
                                        store.nameEn(),
                                        store.storyZh(),
                                        store.storyEn()),
                                merchant)
                        .orBroken();
        Validity validity = new Validity(calendar.day(398), calendar.day(-YEARS));
        plan.cast().producers().stream()
                .filter(p -> store.suppliers().contains(p.key()))
                .forEach(
                        p ->
                                storefronts.signAgreement(
                                        new SupplyAgreementTerms(
                                                storefront,
                                                loaded.organisation(p.creditCode()),
                                                validity),
                                        merchant));
    }

    private void retailBuyers(List<Line> branches) {
        var operator = people.operator().actor();
        String last = "";
        for (Line b : branches) {
            long id = loaded.organisation(Guests.buyerCode(b));
            if (!b.text("key").equals(last)) {
                buyers.addBuyer(operator, id, b.text("kind"), b.number("remaining_life"));
                last = b.text("key");
            }
            buyers.addBranch(
                    operator,
                    id,
                    List.of(
                            b.text("branch_zh"),
                            b.text("branch_en"),
                            b.text("branch_contact"),
                            b.text("branch_phone"),
                            b.text("province"),
                            b.text("address")));
        }
        restrictions
                .restrict(
                        people.operator(),
                        Plan.RESTRICTED_KIND,
                        "500000",
                        "示范设置：该省级行政区不接受此类生产者的乳制品")
                .orBroken();
    }
}
