package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.tsagaan.account.EmailAddress;
import org.tsagaan.account.Person;
import org.tsagaan.account.SignUp;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.adapter.Pictures;
import org.tsagaan.demonstration.model.ApplicationFate;
import org.tsagaan.demonstration.model.DemoNumbers;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.ApplicationPapers;
import org.tsagaan.licensing.Applications;
import org.tsagaan.licensing.Approval;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ReviewDesk;

/** Applications in every state, so that no desk is empty. Late: its ids come after all others. */
@ApplicationScoped
class ApplicationsStep implements Step {

    private static final int CODES = 900;
    private static final long DAY = 86_400;
    private static final long HOUR = 3600;

    @EJB private Applications applications;
    @EJB private ApplicationPapers papers;
    @EJB private ReviewDesk desk;
    @EJB private SignUp signUp;
    @Inject private People people;
    @Inject private Loaded loaded;
    @Inject private Pictures pictures;

    @Override
    public String title() {
        return "Applications for registration";
    }

    @Override
    public int units(Plan plan) {
        return Line.listAll("applications.tsv").size();
    }

    @Override
    public void load(Plan plan, int unit) {
        Line line = Line.listAll("applications.tsv").get(unit);
        Instant sent = plan.calendar().office(Integer.parseInt(line.text("days_ago")));
        Person applicant = applicant(line, sent);
        String park = park(plan, line);
        long id =
                at(sent.minusSeconds(2 * HOUR), () -> written(applicant, line, park, CODES + unit));
        at(sent, () -> applications.submit(applicant, id).orBroken());
        live(ApplicationFate.valueOf(line.text("fate")), applicant, official(line), id, sent);
    }

    private Person applicant(Line line, Instant sent) {
        String email = People.address("applicant-" + line.text("key"));
        if (loaded.findAccount(email).isEmpty()) {
            at(
                    sent.minusSeconds(3 * HOUR),
                    () ->
                            signUp.enter(line.text("contact"), new EmailAddress(email), "zh")
                                    .orBroken());
        }
        return loaded.person(email);
    }

    /** Id of the park of a division, as a form sends it; empty where there is none. */
    private String park(Plan plan, Line line) {
        return plan.cast().parks().stream()
                .filter(p -> p.division().equals(line.text("division")))
                .findFirst()
                .map(p -> String.valueOf(loaded.organisation(p.creditCode())))
                .orElse("");
    }

    private long written(Person applicant, Line line, String park, int number) {
        ProducerKind kind = ProducerKind.valueOf(line.text("kind"));
        long id = applications.start(applicant, kind).orBroken();
        applications.save(applicant, id, answers(line, kind, park, number)).orBroken();
        for (DocumentKind missing : applications.read(applicant, id).missingDocuments()) {
            papers.add(applicant, id, missing, missing + "（示范）.jpg", pictures.paper()).orBroken();
        }
        return id;
    }

    private static Map<String, String> answers(
            Line line, ProducerKind kind, String park, int number) {
        Map<String, String> answers = new HashMap<>();
        String division = line.text("division");
        answers.put("nameZh", line.text("name_zh") + "（示范）");
        answers.put("nameEn", line.text("name_en") + " (Demo)");
        answers.put("contact", line.text("contact"));
        answers.put("phone", "0479 0000 " + number);
        answers.put(
                "creditCode",
                kind == ProducerKind.COOPERATIVE || kind == ProducerKind.LICENSED_ENTERPRISE
                        ? DemoNumbers.creditCode("93", division, number)
                        : "");
        answers.put("division", division);
        answers.put("address", line.text("address"));
        answers.put("park", park);
        answers.put("categories", line.text("categories"));
        answers.put("milkSource", line.text("milk_source"));
        answers.put("dailyMilk", line.text("daily_milk"));
        return answers;
    }

    private void live(
            ApplicationFate fate, Person applicant, Person official, long id, Instant sent) {
        if (fate.isAccepted()) {
            at(sent.plusSeconds(4 * HOUR), () -> desk.accept(official, id).orBroken());
        }
        Instant later = sent.plusSeconds(2 * DAY);
        switch (fate) {
            case CORRECTION_ASKED, CORRECTED -> correct(fate, applicant, official, id, later);
            case APPROVED -> at(later, () -> approve(official, id));
            case REFUSED ->
                    at(
                            later,
                            () -> desk.refuse(official, id, "加工间与住房未隔开，且奶源没有检疫证明（示范）").orBroken());
            case WITHDRAWN ->
                    at(later, () -> applications.withdraw(applicant, id, "明年再办（示范）").orBroken());
            case SUBMITTED, LATE, IN_REVIEW, NEAR -> {}
        }
    }

    private void correct(
            ApplicationFate fate, Person applicant, Person official, long id, Instant later) {
        at(later, () -> desk.askForCorrection(official, id, "健康证照片看不清有效期，请重拍（示范）").orBroken());
        if (fate == ApplicationFate.CORRECTED) {
            at(later.plusSeconds(3 * DAY), () -> applications.submit(applicant, id).orBroken());
        }
    }

    private long approve(Person official, long id) {
        Approval proposal = desk.propose(official, id);
        return desk.approve(
                        official,
                        id,
                        new Approval(
                                "DEMO-" + proposal.number(),
                                proposal.issuedBy(),
                                proposal.validFrom(),
                                proposal.validUntil()))
                .orBroken();
    }

    private Person official(Line line) {
        boolean county =
                line.text("division").equals(People.COUNTY)
                        && ProducerKind.valueOf(line.text("kind")).isWorkshop();
        return county ? people.county() : people.regulator();
    }

    private static <T> T at(Instant instant, ScopedValue.CallableOp<T, RuntimeException> deed) {
        return MarketClock.at(instant, deed);
    }
}
