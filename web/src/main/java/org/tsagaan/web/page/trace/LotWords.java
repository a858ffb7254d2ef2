package org.tsagaan.web.page.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.recall.HoldView;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Sellability.NotSellable;
import org.tsagaan.sellability.Sellability.Sellable;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Alert;
import org.tsagaan.web.page.component.Alert.Kind;
import org.tsagaan.web.page.component.Fact;

/** Words what the gate, the recalls and the reports say of a lot, in the reader's language. */
final class LotWords {

    /** What is to be known first, why it may not be sold, and what was held when. */
    record Standing(List<Alert> notices, List<String> reasons, List<String> holds) {}

    private final LotView lot;
    private final boolean chinese;
    private final Messages messages;

    LotWords(LotView lot, Language language) {
        this.lot = lot;
        this.chinese = language == Language.ZH;
        this.messages = Messages.in(language);
    }

    Standing standing(
            List<LotAssessment> offers, List<HoldView> holds, Optional<LocalDate> printed) {
        List<Alert> notices = new ArrayList<>();
        holds.stream()
                .filter(hold -> hold.liftedAt() == null)
                .forEach(
                        hold -> notices.add(notice(Kind.FAULT, hold.kind().name(), hold.reason())));
        printed.filter(date -> !date.equals(lot.bestBefore()))
                .ifPresent(
                        date -> notices.add(notice(Kind.FAULT, "printed", date, lot.bestBefore())));
        List<Reason> reasons = offers.stream().flatMap(LotWords::reasons).distinct().toList();
        List<Reason> ofTheGoods = reasons.stream().filter(Reason::isOfTheGoods).toList();
        notices.add(sale(offers, ofTheGoods));
        return new Standing(
                notices,
                ofTheGoods.stream().map(messages::reason).toList(),
                holds.stream().map(this::hold).toList());
    }

    private Alert sale(List<LotAssessment> offers, List<Reason> ofTheGoods) {
        if (!ofTheGoods.isEmpty()) {
            return notice(Kind.CAUTION, "not-sellable");
        }
        return offers.stream()
                .map(LotAssessment::sellability)
                .filter(Sellable.class::isInstance)
                .map(Sellable.class::cast)
                .findFirst()
                .map(sellable -> notice(Kind.DONE, "sellable", sellable.until()))
                .orElseGet(() -> notice(Kind.INFORMATION, "not-for-sale"));
    }

    private static Stream<Reason> reasons(LotAssessment offer) {
        return offer.sellability() instanceof NotSellable(var all) ? all.stream() : Stream.of();
    }

    private Alert notice(Kind kind, String name, Object... arguments) {
        return new Alert(
                kind,
                messages.text("trace." + name + ".title"),
                messages.text("trace." + name + ".text", arguments));
    }

    private String hold(HoldView hold) {
        var lifted = hold.liftedAt();
        var kind = messages.text("trace.hold." + hold.kind());
        return lifted == null
                ? messages.text("trace.hold.in-effect", kind, hold.placedAt(), hold.reason())
                : messages.text("trace.hold.lifted", kind, hold.placedAt(), hold.reason(), lifted);
    }

    /** Every signed report but the newest, each with its outcome and, if so, its withdrawal. */
    List<Fact> otherReports(List<ReportView> signed) {
        return signed.stream().skip(1).map(this::report).toList();
    }

    private Fact report(ReportView report) {
        var laboratory = chinese ? report.laboratoryZh() : report.laboratoryEn();
        var outcome = messages.text("trace.outcome." + report.outcome());
        var said = messages.text("trace.report", laboratory, report.testedOn(), outcome);
        var withdrawal = report.withdrawalReason();
        return Fact.of(
                report.number(),
                withdrawal == null
                        ? said
                        : messages.text("trace.report.withdrawn", said, withdrawal));
    }

    List<Fact> facts() {
        return List.of(
                Fact.of(messages.text("trace.lot"), lot.lotNumber().text()),
                Fact.of(messages.text("trace.produced"), lot.producedOn().toString()),
                Fact.of(messages.text("trace.best-before"), lot.bestBefore().toString()),
                Fact.of(
                        messages.text("trace.milk"),
                        chinese ? lot.milkSourceZh() : lot.milkSourceEn()));
    }
}
