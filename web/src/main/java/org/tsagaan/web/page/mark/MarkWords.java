package org.tsagaan.web.page.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.MarkGrantView.Withdrawal;
import org.tsagaan.mark.MarkScope.Reach;
import org.tsagaan.mark.MarkStanding;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Table;

/** Words grants of marks in the reader's language. */
public record MarkWords(Messages messages, boolean chinese, LocalDate today) {

    public static MarkWords in(Language language, LocalDate today) {
        return new MarkWords(Messages.in(language), language == Language.ZH, today);
    }

    /** Badges that lead to the grants on the pages of their holders. */
    public List<Badge> badges(List<MarkGrantView> shown) {
        return shown.stream()
                .map(
                        m ->
                                new Badge(
                                        kind(m),
                                        name(m),
                                        m.number(),
                                        messages.text(
                                                "mark.issued", m.issuedBy(), m.validity().until()),
                                        holderHref(m) + (m.isProducers() ? "#marks" : "#papers")))
                .toList();
    }

    /** All that one producer was given. */
    public Table ofProducer(List<MarkGrantView> grants) {
        return new Table(
                messages.text("mark.of-producer"),
                headings("mark", "number", "issuer", "scope", "validity", "standing"),
                grants.stream().map(this::facts).toList());
    }

    /** The same, with the days for which each still holds. */
    Table own(List<MarkGrantView> grants) {
        return new Table(
                messages.text("mark.of-producer"),
                headings("mark", "number", "issuer", "scope", "validity", "standing", "left"),
                grants.stream().map(m -> with(facts(m), Cell.number(left(m)))).toList());
    }

    /**
     * Grants of several holders.
     *
     * @param holders where each holder's name leads, before its id; empty for its public page
     */
    Table register(List<MarkGrantView> grants, String holders) {
        return new Table(
                messages.text("mark.caption"),
                headings("holder", "mark", "number", "issuer", "scope", "validity", "standing"),
                grants.stream()
                        .map(
                                m ->
                                        Stream.concat(
                                                        Stream.of(
                                                                Cell.link(
                                                                        holder(m),
                                                                        href(m, holders))),
                                                        facts(m).stream())
                                                .toList())
                        .toList());
    }

    String kind(MarkGrantView m) {
        return messages.text("mark.MarkKind." + m.kind());
    }

    String name(MarkGrantView m) {
        return chinese ? m.nameZh() : m.nameEn();
    }

    String scope(MarkGrantView m) {
        Reach reach = m.scope().reach();
        return messages.text("mark.scope." + reach, chinese ? m.scopeZh() : m.scopeEn());
    }

    String stands(MarkGrantView m) {
        Withdrawal withdrawal = m.withdrawal();
        return withdrawal == null
                ? messages.text("mark.MarkStanding." + m.standing(today))
                : messages.text(
                        "mark.withdrawn", ChinaTime.dateOf(withdrawal.at()), withdrawal.reason());
    }

    static String days(MarkGrantView m) {
        return m.validity().from() + " – " + m.validity().until();
    }

    private String left(MarkGrantView m) {
        return m.standing(today) == MarkStanding.IN_FORCE
                ? messages.text("mark.left", m.daysLeft(today))
                : messages.text("mark.not-now");
    }

    private String holder(MarkGrantView m) {
        return chinese ? m.producerZh() : m.producerEn();
    }

    private static String href(MarkGrantView m, String holders) {
        return holders.isEmpty() ? holderHref(m) : holders + m.producerId();
    }

    private static String holderHref(MarkGrantView m) {
        return (m.isProducers() ? "/producers/" : "/stores/of/") + m.producerId();
    }

    private List<Cell> facts(MarkGrantView m) {
        return List.of(
                Cell.text(messages.text("mark.named", name(m), kind(m))),
                Cell.text(m.number()),
                Cell.text(m.issuedBy()),
                Cell.text(scope(m)),
                Cell.text(days(m)),
                Cell.text(stands(m)));
    }

    private static List<Cell> with(List<Cell> cells, Cell last) {
        List<Cell> more = new ArrayList<>(cells);
        more.add(last);
        return more;
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(n -> messages.text("mark.heading." + n)).toList();
    }
}
