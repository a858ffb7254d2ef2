package org.tsagaan.standard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardPublication;

/** What must be said of a standard to enter it. */
public final class StandardPolicy {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ISSUER = 120;
    private static final Pattern OWN_CODE = Pattern.compile("Q/[A-Z0-9]{2,12} [0-9]{4}S?");

    private StandardPolicy() {}

    /** All that is wrong with what is said of a standard. */
    public static List<Refusal> against(StandardPublication publication, boolean isCodeTaken) {
        return named(publication.code(), publication.titleZh(), publication.titleEn(), isCodeTaken)
                .noLonger("issuer", publication.issuer(), LONGEST_ISSUER)
                .reasons();
    }

    /** What is asked beyond that of what the regulator enters by hand. */
    public static List<Refusal> againstEntry(StandardPublication publication) {
        StandardKind kind = publication.kind();
        Refusals refusals = new Refusals();
        refusals.unless(
                kind != StandardKind.ENTERPRISE,
                Refusal.of("standard.enterprise_is_declared")
                        .about("kind")
                        .because(Grounds.NOTICE_MEASURE_8));
        refusals.unless(
                kind == StandardKind.ENTERPRISE
                        || publication.code().strip().startsWith(kind.prefix()),
                Refusal.of("standard.not_a_code_of_its_kind", publication.code(), kind.prefix())
                        .about("code"));
        if (kind == StandardKind.GROUP) {
            refusals.needsText("issuer", publication.issuer(), LONGEST_ISSUER);
        }
        return refusals.reasons();
    }

    /** All that is wrong with what a producer says of its own standard. */
    public static List<Refusal> againstOwn(
            String code, String titleZh, String titleEn, boolean isCodeTaken) {
        Refusals refusals = named(code, titleZh, titleEn, isCodeTaken);
        refusals.unless(
                OWN_CODE.matcher(code.strip()).matches(),
                Refusal.of("standard.not_an_enterprise_code", code, "Q/DEMO 0007S").about("code"));
        return refusals.reasons();
    }

    /** A producer binds itself for what it makes from now on. */
    public static List<Refusal> againstStart(LocalDate effectiveFrom, LocalDate today) {
        return new Refusals()
                .unless(
                        !effectiveFrom.isBefore(today),
                        Refusal.of("standard.begins_in_the_past", effectiveFrom, today)
                                .about("effectiveFrom")
                                .because(Grounds.MARKET_RULE))
                .reasons();
    }

    private static Refusals named(String code, String zh, String en, boolean isCodeTaken) {
        return new Refusals()
                .needsText("code", code, LONGEST_CODE)
                .needsText("titleZh", zh, LONGEST_TITLE)
                .needsText("titleEn", en, LONGEST_TITLE)
                .unless(!isCodeTaken, Refusal.of("standard.code_taken", code).about("code"));
    }
}
