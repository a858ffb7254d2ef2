package org.tsagaan.web.api.supervision;

import java.time.LocalDate;
import java.util.List;
import org.tsagaan.account.Division;
import org.tsagaan.licensing.Standing;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.supervision.Coverage;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.Failures;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.supervision.Registrations;
import org.tsagaan.supervision.Urgency;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** The figures of the divisions that one oversees. */
@Means("The figures of the divisions that one oversees.")
public record Overview(
        @Means(value = "First day of the period.", example = "2026-09-02") LocalDate from,
        @Means(value = "Last day of the period, which is today.", example = "2026-11-30")
                LocalDate until,
        @Means("How producers stand in the register today.") List<DivisionStandings> registrations,
        @Means("Applications whose next step is late or near.") List<DivisionDeadlines> deadlines,
        @Means("Lots in stock today.") List<DivisionStock> inStock,
        @Means("Lots made in the period.") List<MonthlyLots> made,
        @Means("What failed in the period by standard, what fails most surely first.")
                List<StandardFailures> standards,
        @Means("What failed in the period item by item, at most 300.") List<ItemFailures> items,
        @Means("What failed month by month.") List<MonthlyFailures> months,
        @Means("Recalls that go on, the gravest class first.") List<GradeRecalls> recalls) {

    /** An administrative division. */
    @Means("An administrative division.")
    public record OverseenDivision(
            @Means(value = "Its code (GB/T 2260).", example = "152530") String code,
            @Means("What it is called.") Named name) {

        static OverseenDivision of(Division d) {
            return new OverseenDivision(d.code(), new Named(d.nameZh(), d.nameEn()));
        }
    }

    /** The producers of a division. */
    @Means("The producers of a division, by their newest registration or licence.")
    public record DivisionStandings(
            @Means("Which division.") OverseenDivision division,
            @Means(value = "All of them.", example = "7") int producers,
            @Means(value = "Those that may produce.", example = "6") int inForce,
            @Means(value = "Whose paper has run out.", example = "1") int expired,
            @Means(value = "Suspended.", example = "0") int suspended,
            @Means(value = "Revoked.", example = "0") int revoked,
            @Means(value = "Given up.", example = "0") int cancelled,
            @Means(value = "Whose paper begins later.", example = "0") int notYetValid,
            @Means(value = "That never had one.", example = "0") int withoutPaper) {

        static DivisionStandings of(Registrations.InDivision d) {
            return new DivisionStandings(
                    OverseenDivision.of(d.division()),
                    d.producers(),
                    d.count(Standing.IN_FORCE),
                    d.count(Standing.EXPIRED),
                    d.count(Standing.SUSPENDED),
                    d.count(Standing.REVOKED),
                    d.count(Standing.CANCELLED),
                    d.count(Standing.NOT_YET_VALID),
                    d.withoutPaper());
        }
    }

    /** Applications of a division. */
    @Means("Applications of a division by the working days that are left.")
    public record DivisionDeadlines(
            @Means("Which division.") OverseenDivision division,
            @Means(value = "Late.", example = "1") int overdue,
            @Means(value = "Today or on the next working day.", example = "2") int oneDay,
            @Means(value = "Within three, not within one.", example = "1") int threeDays,
            @Means(value = "Within five, not within three.", example = "3") int fiveDays) {

        static DivisionDeadlines of(Deadlines.InDivision d) {
            return new DivisionDeadlines(
                    OverseenDivision.of(d.division()),
                    d.count(Urgency.OVERDUE),
                    d.count(Urgency.ONE_DAY),
                    d.count(Urgency.THREE_DAYS),
                    d.count(Urgency.FIVE_DAYS));
        }
    }

    /** Lots of a division in stock. */
    @Means("Lots of a division that are in stock somewhere and not past their day.")
    public record DivisionStock(
            @Means("Which division.") OverseenDivision division, @Means("How many.") Covered lots) {

        static DivisionStock of(Coverage.InDivision d) {
            return new DivisionStock(OverseenDivision.of(d.division()), Covered.of(d.lots()));
        }
    }

    /** Lots made in a month. */
    @Means("Lots made in a month.")
    public record MonthlyLots(
            @Means(value = "The month.", example = "2026-11") String month,
            @Means("How many.") Covered lots) {

        static MonthlyLots of(Coverage.InMonth m) {
            return new MonthlyLots(m.month().toString(), Covered.of(m.lots()));
        }
    }

    /** Reports by a standard. */
    @Means("Reports by a standard.")
    public record StandardFailures(
            @Means(value = "Its code.", example = "DBS15/001.3-2017") String code,
            @Means("Its title.") Named title,
            @Means("How many failed.") FailureShare reports) {

        static StandardFailures of(Failures.OfStandard s) {
            return new StandardFailures(
                    s.code(), new Named(s.titleZh(), s.titleEn()), FailureShare.of(s.reports()));
        }
    }

    /** Verdicts of an item. */
    @Means("Verdicts of an item under a standard.")
    public record ItemFailures(
            @Means(value = "Code of the standard.", example = "DBS15/001.3-2017") String standard,
            @Means("The item.") Named name,
            @Means("How many failed.") FailureShare verdicts) {

        static ItemFailures of(Failures.OfItem i) {
            return new ItemFailures(
                    i.standardCode(),
                    new Named(i.nameZh(), i.nameEn()),
                    FailureShare.of(i.verdicts()));
        }
    }

    /** Reports signed in a month. */
    @Means("Reports signed in a month.")
    public record MonthlyFailures(
            @Means(value = "The month.", example = "2026-11") String month,
            @Means("How many failed.") FailureShare reports) {

        static MonthlyFailures of(Failures.InMonth m) {
            return new MonthlyFailures(m.month().toString(), FailureShare.of(m.reports()));
        }
    }

    /** Recalls of a class. */
    @Means("Recalls of a class that go on.")
    public record GradeRecalls(
            @Means(value = "The class.", example = "ONE") RecallGrade grade,
            @Means(value = "Whose term to finish is over.", example = "0") int overdue,
            @Means(value = "Whose term ends within three working days.", example = "1") int near,
            @Means(value = "The others.", example = "2") int inTime) {

        static GradeRecalls of(OpenRecalls.OfGrade g) {
            return new GradeRecalls(g.grade(), g.overdue(), g.near(), g.inTime());
        }
    }
}
