package org.tsagaan.web.api.registration;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.web.api.Means;

/** What an application says, right or wrong; what is absent keeps its answer. */
@Means("Answers of an application, as typed. What is absent keeps the answer it has.")
public record Answers(
        @Means(value = "Chinese name.", example = "萨仁奶食坊") @Size(max = 300) @Nullable String nameZh,
        @Means(value = "English name.", example = "Saren White Food") @Size(max = 300)
                @Nullable String nameEn,
        @Means(value = "Who is responsible.", example = "萨仁") @Size(max = 300)
                @Nullable String contact,
        @Means(value = "Telephone.", example = "138 4790 0000") @Size(max = 300)
                @Nullable String phone,
        @Means(value = "Unified social credit code.", example = "92152528MA0DEM0134")
                @Size(max = 300)
                @Nullable String creditCode,
        @Means(value = "Administrative division (GB/T 2260).", example = "152530") @Size(max = 300)
                @Nullable String division,
        @Means(value = "Address.", example = "上都镇示范路 1 号") @Size(max = 300)
                @Nullable String address,
        @Means(value = "Id of the park of a park's tenant, of /api/v1/parks.", example = "7401")
                @Size(max = 300)
                @Nullable String park,
        @Means(value = "Degrees north.", example = "42.24") @Size(max = 300)
                @Nullable String latitude,
        @Means(value = "Degrees east.", example = "115.99") @Size(max = 300)
                @Nullable String longitude,
        @Means(value = "Codes of categories.", example = "[\"hurood\"]") @Size(max = 20)
                @Nullable List<String> categories,
        @Means(value = "Where the milk comes from.", example = "自家 12 头牛") @Size(max = 300)
                @Nullable String milkSource,
        @Means(value = "Kilograms of milk a day.", example = "120") @Size(max = 300)
                @Nullable String dailyMilk) {

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        put(typed, ApplicationField.NAME_ZH, nameZh);
        put(typed, ApplicationField.NAME_EN, nameEn);
        put(typed, ApplicationField.CONTACT, contact);
        put(typed, ApplicationField.PHONE, phone);
        put(typed, ApplicationField.CREDIT_CODE, creditCode);
        put(typed, ApplicationField.DIVISION, division);
        put(typed, ApplicationField.ADDRESS, address);
        put(typed, ApplicationField.PARK, park);
        put(typed, ApplicationField.LATITUDE, latitude);
        put(typed, ApplicationField.LONGITUDE, longitude);
        put(
                typed,
                ApplicationField.CATEGORIES,
                categories == null ? null : String.join(",", categories));
        put(typed, ApplicationField.MILK_SOURCE, milkSource);
        put(typed, ApplicationField.DAILY_MILK, dailyMilk);
        return typed;
    }

    static Answers of(ApplicationView view) {
        return new Answers(
                said(view, ApplicationField.NAME_ZH),
                said(view, ApplicationField.NAME_EN),
                said(view, ApplicationField.CONTACT),
                said(view, ApplicationField.PHONE),
                said(view, ApplicationField.CREDIT_CODE),
                said(view, ApplicationField.DIVISION),
                said(view, ApplicationField.ADDRESS),
                said(view, ApplicationField.PARK),
                said(view, ApplicationField.LATITUDE),
                said(view, ApplicationField.LONGITUDE),
                categories(view),
                said(view, ApplicationField.MILK_SOURCE),
                said(view, ApplicationField.DAILY_MILK));
    }

    private static List<String> categories(ApplicationView view) {
        String said = view.answer(ApplicationField.CATEGORIES.key());
        return said.isBlank() ? List.of() : List.of(said.split(",", -1));
    }

    private static @Nullable String said(ApplicationView view, ApplicationField field) {
        return view.answers().get(field.key());
    }

    private static void put(
            Map<String, String> typed, ApplicationField field, @Nullable String value) {
        if (value != null) {
            typed.put(field.key(), Objects.requireNonNull(value));
        }
    }
}
