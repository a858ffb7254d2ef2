package org.tsagaan.web.page.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Division;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.Standing;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.supervision.Coverage;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.supervision.Failures;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.supervision.Registrations;
import org.tsagaan.supervision.Urgency;

/** What an official of two banners might see. */
final class Sightings {

    static final String HOSTILE = "=cmd|'/C calc'!A0<script>alert(1)</script>";

    static final Division ZHENGLAN =
            new Division("152530", "152500", "正蓝旗", "Zhenglan Banner", 42.24, 115.99);
    static final Division ABAG =
            new Division("152522", "152500", "阿巴嘎旗", "Abag Banner", 44.02, 114.95);

    static final Registrations REGISTRATIONS =
            new Registrations(
                    List.of(
                            new Registrations.InDivision(
                                    ABAG, Map.of(Standing.IN_FORCE, 3, Standing.SUSPENDED, 1), 0),
                            new Registrations.InDivision(
                                    ZHENGLAN,
                                    Map.of(Standing.IN_FORCE, 8, Standing.REVOKED, 1),
                                    2)));

    static final Deadlines DEADLINES =
            new Deadlines(
                    List.of(
                            new Deadlines.InDivision(
                                    ZHENGLAN, Map.of(Urgency.OVERDUE, 2, Urgency.FIVE_DAYS, 1))),
                    List.of(
                            new Deadlines.Pressing(
                                    7,
                                    HOSTILE,
                                    ApplicationKind.RENEWAL,
                                    ApplicationState.SUBMITTED,
                                    ZHENGLAN,
                                    LocalDate.parse("2026-11-20"),
                                    Urgency.OVERDUE,
                                    -6)));

    static final List<Coverage.InDivision> IN_STOCK =
            List.of(new Coverage.InDivision(ZHENGLAN, new Coverage(112, 12, 1)));

    static final List<Coverage.InMonth> MADE =
            List.of(
                    new Coverage.InMonth(YearMonth.of(2025, 12), new Coverage(6, 3, 1)),
                    new Coverage.InMonth(YearMonth.of(2026, 1), Coverage.NONE));

    static final Failures FAILURES =
            new Failures(
                    List.of(
                            new Failures.OfStandard(
                                    "DBS15/001.3", "奶豆腐", "Milk tofu", new FailureRate(264, 8)),
                            new Failures.OfStandard(
                                    "GB 19646", "稀奶油", "Cream", new FailureRate(4, 1))),
                    List.of(
                            new Failures.InMonth(YearMonth.of(2025, 12), new FailureRate(268, 9)),
                            new Failures.InMonth(YearMonth.of(2026, 1), FailureRate.NONE)));

    static final List<Failures.OfItem> ITEMS =
            List.of(
                    new Failures.OfItem("DBS15/001.3", HOSTILE, HOSTILE, new FailureRate(269, 8)),
                    new Failures.OfItem("DBS15/001.3", "铅", "Lead", new FailureRate(269, 0)));

    static final OpenRecalls RECALLS =
            new OpenRecalls(
                    Arrays.stream(RecallGrade.values())
                            .map(g -> new OpenRecalls.OfGrade(g, 1, 0, 2))
                            .toList(),
                    List.of(
                            new OpenRecalls.Progress(
                                    9,
                                    "奶豆腐",
                                    "Hurood",
                                    "某坊",
                                    "Workshop",
                                    RecallGrade.ONE,
                                    true,
                                    LocalDate.parse("2026-11-20"),
                                    true,
                                    -6,
                                    2,
                                    30,
                                    4,
                                    3,
                                    2,
                                    1,
                                    6,
                                    5)));

    private Sightings() {}
}
