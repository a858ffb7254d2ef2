package org.tsagaan.licensing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an application asks, a few questions at a time so that they fit on a phone. */
public enum ApplicationField {
    NAME_ZH("nameZh", Step.WHO, 120),
    NAME_EN("nameEn", Step.WHO, 160),
    CONTACT("contact", Step.WHO, 80),
    PHONE("phone", Step.WHO, 40),
    CREDIT_CODE("creditCode", Step.WHO, 18),
    DIVISION("division", Step.WHERE, 6),
    ADDRESS("address", Step.WHERE, 300),
    /**
     * Id of the park that a park's tenant works in; of an enterprise that moves, if it is in one.
     */
    PARK("park", Step.WHERE, 18),
    LATITUDE("latitude", Step.WHERE, 20),
    LONGITUDE("longitude", Step.WHERE, 20),
    /** Codes of categories, joined with commas. */
    CATEGORIES("categories", Step.WHAT, 300),
    MILK_SOURCE("milkSource", Step.WHAT, 300),
    /** Kilograms of milk a day. */
    DAILY_MILK("dailyMilk", Step.WHAT, 6);

    private static final Set<ApplicationField> PERSON = EnumSet.of(CONTACT, PHONE);

    private final String key;
    private final Step step;
    private final int longest;

    ApplicationField(String key, Step step, int longest) {
        this.key = key;
        this.step = step;
        this.longest = longest;
    }

    /** Its name in a form and in what is kept. */
    public String key() {
        return key;
    }

    public Step step() {
        return step;
    }

    /** Most characters it may have. */
    public int longest() {
        return longest;
    }

    /** Whether an application of that kind asks it at all. */
    public boolean isAsked(ApplicationKind kind, ProducerKind producer) {
        boolean fits = this != PARK || isParkAsked(kind, producer);
        return fits
                && switch (kind) {
                    case WORKSHOP_REGISTRATION, PRODUCTION_LICENCE -> true;
                    case RENEWAL -> PERSON.contains(this);
                    case CHANGE_OF_ADDRESS -> PERSON.contains(this) || step == Step.WHERE;
                    case UPGRADE ->
                            PERSON.contains(this) || this == CREDIT_CODE || step == Step.WHAT;
                };
    }

    /** An enterprise that grew up in a park may stay there; where it is, it says when it moves. */
    private static boolean isParkAsked(ApplicationKind kind, ProducerKind producer) {
        return producer == ProducerKind.PARK_TENANT
                || (producer == ProducerKind.LICENSED_ENTERPRISE
                        && kind == ApplicationKind.CHANGE_OF_ADDRESS);
    }

    /** The questions of a step, in order. */
    public static List<ApplicationField> listOf(
            Step step, ApplicationKind kind, ProducerKind producer) {
        return Arrays.stream(values())
                .filter(f -> f.step == step && f.isAsked(kind, producer))
                .toList();
    }

    /** The steps of the form. */
    public enum Step {
        WHO,
        WHERE,
        WHAT,
        PAPERS,
        SEND;

        /** The steps an application of that kind has. */
        public static List<Step> listFor(ApplicationKind kind, ProducerKind producer) {
            return Arrays.stream(values())
                    .filter(s -> s == PAPERS || s == SEND || !listOf(s, kind, producer).isEmpty())
                    .toList();
        }

        private static List<ApplicationField> listOf(
                Step step, ApplicationKind kind, ProducerKind producer) {
            return ApplicationField.listOf(step, kind, producer);
        }
    }
}
