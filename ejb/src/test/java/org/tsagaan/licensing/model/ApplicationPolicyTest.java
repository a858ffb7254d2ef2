package org.tsagaan.licensing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.TwoNames;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.licensing.ParkPlace;
import org.tsagaan.licensing.ProducerKind;

/** What is missing or wrong in an application is said question by question, all at once. */
class ApplicationPolicyTest {

    private static final Set<DocumentKind> ALL = EnumSet.allOf(DocumentKind.class);

    @ParameterizedTest
    @EnumSource
    void aWholeApplicationHasNothingAgainstIt(ProducerKind producer) {
        assertThat(problems(first(producer), producer, sound(), ALL)).isEmpty();
    }

    @Test
    void anEmptyOneIsToldEverythingAtOnce() {
        assertThat(
                        problems(
                                ApplicationKind.WORKSHOP_REGISTRATION,
                                ProducerKind.FAMILY,
                                Map.of(),
                                Set.of()))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(
                        "nameZh",
                        "contact",
                        "phone",
                        "division",
                        "address",
                        "latitude",
                        "longitude",
                        "categories",
                        "milkSource",
                        "dailyMilk",
                        "document-IDENTITY",
                        "document-PREMISES",
                        "document-HEALTH");
    }

    @ParameterizedTest
    @CsvSource({
        "nameZh, '\u200b'",
        "nameZh, 'a\u202eb'",
        "phone, abc",
        "phone, 12",
        "creditCode, 123",
        "creditCode, 92152530MA0DEM0000",
        "division, 110000",
        "latitude, 12.0",
        "latitude, x",
        "latitude, 1e9",
        "longitude, -116",
        "categories, 'hurood,plov'",
        "categories, ','",
        "dailyMilk, 0",
        "dailyMilk, 9999999",
        "dailyMilk, -5",
        "dailyMilk, '٣'"
    })
    void whatIsWrongIsNamedByItsQuestion(String field, String typed) {
        Map<String, String> answers = sound();
        answers.put(field, typed);
        assertThat(
                        problems(
                                ApplicationKind.WORKSHOP_REGISTRATION,
                                ProducerKind.FAMILY,
                                answers,
                                ALL))
                .extracting(Refusal::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY, false",
        "LARGE_HOUSEHOLD, false",
        "PARK_TENANT, false",
        "COOPERATIVE, true"
    })
    void onlyWhoMustHaveACreditCodeIsAskedForOne(ProducerKind producer, boolean needed) {
        Map<String, String> answers = sound();
        answers.remove("creditCode");
        assertThat(problems(first(producer), producer, answers, ALL)).hasSize(needed ? 1 : 0);
    }

    @Test
    void aTenantNamesTheParkAndNobodyElseIsAsked() {
        Map<String, String> answers = sound();
        answers.remove("park");
        assertThat(problems(first(ProducerKind.FAMILY), ProducerKind.FAMILY, answers, ALL))
                .isEmpty();
        assertThat(
                        problems(
                                first(ProducerKind.PARK_TENANT),
                                ProducerKind.PARK_TENANT,
                                answers,
                                ALL))
                .extracting(Refusal::field)
                .containsExactly("park");
    }

    @ParameterizedTest
    @CsvSource({
        "'', licensing.choose_park",
        "示范园区, licensing.choose_park",
        "7002, licensing.choose_park",
        "99999999999999999999, licensing.choose_park",
        "7003, licensing.park_elsewhere"
    })
    void aParkIsOneOnRecordInTheSameDivisionAndTheRightOnesAreNamed(String typed, String code) {
        Map<String, String> answers = sound();
        answers.put("park", typed);
        List<Refusal> wrong =
                problems(first(ProducerKind.PARK_TENANT), ProducerKind.PARK_TENANT, answers, ALL);
        assertThat(wrong).extracting(Refusal::code).containsExactly(code);
        assertThat(wrong.getFirst().arguments())
                .contains(List.of(new TwoNames("正蓝旗园区（正蓝旗）", "Zhenglan Park (Zhenglan)")));
    }

    @Test
    void whereNoParkIsThoseElsewhereAreNamed() {
        Map<String, String> answers = sound();
        answers.put("division", "152502");
        List<Refusal> wrong =
                problems(first(ProducerKind.PARK_TENANT), ProducerKind.PARK_TENANT, answers, ALL);
        assertThat(wrong).extracting(Refusal::code).containsExactly("licensing.park_elsewhere");
        assertThat(wrong.getFirst().arguments())
                .contains(
                        List.of(
                                new TwoNames("正蓝旗园区（正蓝旗）", "Zhenglan Park (Zhenglan)"),
                                new TwoNames("阿旗园区（阿旗）", "Ar Horqin Park (Ar Horqin)")));
    }

    @ParameterizedTest
    @CsvSource({"PARK_TENANT, '', 1", "PARK_TENANT, 7001, 0"})
    void aTenantThatMovesIsAskedForTheParkAgain(ProducerKind producer, String park, int wrong) {
        Map<String, String> answers = sound();
        answers.put("park", park);
        assertThat(problems(ApplicationKind.CHANGE_OF_ADDRESS, producer, answers, ALL))
                .hasSize(wrong);
    }

    @Test
    void anEnterpriseThatMovesSaysWhetherItIsInAParkAndIsNotAskedOtherwise() {
        ProducerKind enterprise = ProducerKind.LICENSED_ENTERPRISE;
        Map<String, String> answers = sound();
        answers.put("park", "7003");
        assertThat(problems(ApplicationKind.CHANGE_OF_ADDRESS, enterprise, answers, ALL))
                .extracting(Refusal::code)
                .containsExactly("licensing.park_elsewhere");
        answers.put("park", "");
        assertThat(problems(ApplicationKind.CHANGE_OF_ADDRESS, enterprise, answers, ALL)).isEmpty();
        answers.put("park", "7003");
        assertThat(problems(ApplicationKind.UPGRADE, enterprise, answers, ALL)).isEmpty();
        assertThat(problems(first(enterprise), enterprise, answers, ALL)).isEmpty();
    }

    @Test
    void aRenewalAsksOnlyWhoToCallAndTheHealthCertificates() {
        assertThat(
                        problems(
                                ApplicationKind.RENEWAL,
                                ProducerKind.FAMILY,
                                Map.of("contact", "萨仁", "phone", "0479 000 0000"),
                                Set.of()))
                .extracting(Refusal::field)
                .containsExactly("document-HEALTH");
        assertThat(ApplicationField.Step.listFor(ApplicationKind.RENEWAL, ProducerKind.FAMILY))
                .containsExactly(
                        ApplicationField.Step.WHO,
                        ApplicationField.Step.PAPERS,
                        ApplicationField.Step.SEND);
    }

    private static List<Refusal> problems(
            ApplicationKind kind,
            ProducerKind producer,
            Map<String, String> answers,
            Set<DocumentKind> documents) {
        return ApplicationPolicy.against(
                kind,
                producer,
                answers,
                documents,
                new ApplicationPolicy.Known(
                        Set.of("152530", "152502"),
                        Set.of("hurood", "urum"),
                        List.of(
                                new ParkPlace(
                                        7001,
                                        "正蓝旗园区",
                                        "Zhenglan Park",
                                        "152530",
                                        "正蓝旗",
                                        "Zhenglan"),
                                new ParkPlace(
                                        7003,
                                        "阿旗园区",
                                        "Ar Horqin Park",
                                        "150421",
                                        "阿旗",
                                        "Ar Horqin"))));
    }

    private static ApplicationKind first(ProducerKind producer) {
        return producer.isWorkshop()
                ? ApplicationKind.WORKSHOP_REGISTRATION
                : ApplicationKind.PRODUCTION_LICENCE;
    }

    private static Map<String, String> sound() {
        Map<String, String> answers = new HashMap<>();
        answers.put("nameZh", "萨仁家庭奶食坊");
        answers.put("contact", "萨仁");
        answers.put("phone", "138 4790 0000");
        answers.put("creditCode", "92152528MA0DEM0134");
        answers.put("division", "152530");
        answers.put("address", "上都镇示范路 1 号");
        answers.put("park", "7001");
        answers.put("latitude", "42.24");
        answers.put("longitude", "115.99");
        answers.put("categories", "hurood, urum");
        answers.put("milkSource", "自家 12 头牛");
        answers.put("dailyMilk", "120");
        return answers;
    }
}
