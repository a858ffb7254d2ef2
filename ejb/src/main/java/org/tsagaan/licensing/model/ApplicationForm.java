package org.tsagaan.licensing.model;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ProducerRegistration.Position;

/**
 * What was typed, read as what it means. Made only of answers in which {@link ApplicationPolicy}
 * found nothing wrong.
 *
 * @param creditCode empty when there is none
 * @param categories codes of categories
 * @param parkId the park that is named; empty when none is, or what is named is none
 */
public record ApplicationForm(
        String nameZh,
        String nameEn,
        String phone,
        String creditCode,
        String divisionCode,
        String address,
        Position position,
        Set<String> categories,
        String story,
        OptionalLong parkId) {

    public ApplicationForm {
        categories = Set.copyOf(categories);
    }

    /** Reads sound answers. */
    public static ApplicationForm of(Map<String, String> answers) {
        String nameZh = text(answers, ApplicationField.NAME_ZH);
        String nameEn = text(answers, ApplicationField.NAME_EN);
        return new ApplicationForm(
                nameZh,
                nameEn.isEmpty() ? nameZh : nameEn,
                text(answers, ApplicationField.PHONE),
                text(answers, ApplicationField.CREDIT_CODE),
                text(answers, ApplicationField.DIVISION),
                text(answers, ApplicationField.ADDRESS),
                new Position(
                        Double.parseDouble(text(answers, ApplicationField.LATITUDE)),
                        Double.parseDouble(text(answers, ApplicationField.LONGITUDE))),
                categories(answers),
                text(answers, ApplicationField.MILK_SOURCE),
                parkId(answers));
    }

    /** The park in the answer about it, known or not. */
    static OptionalLong parkId(Map<String, String> answers) {
        String typed = text(answers, ApplicationField.PARK);
        return typed.matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(typed))
                : OptionalLong.empty();
    }

    /** The codes in the answer about categories, known or not. */
    static Set<String> categories(Map<String, String> answers) {
        return Arrays.stream(text(answers, ApplicationField.CATEGORIES).split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An answer without the blanks around it; empty when there is none. */
    static String text(Map<String, String> answers, ApplicationField field) {
        return answers.getOrDefault(field.key(), "").strip();
    }
}
