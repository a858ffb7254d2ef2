package org.tsagaan.licensing.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.TwoNames;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ParkPlace;
import org.tsagaan.licensing.ProducerKind;

/**
 * Whether an application names a park on record, in the division in which the tenant is to be
 * registered (notice 内政办发〔2022〕4号, measure 6). A refusal names the parks that would do.
 */
final class ParkChoicePolicy {

    private static final int MOST_NAMED = 8;

    private ParkChoicePolicy() {}

    /** What is wrong with the park that is named. */
    static List<Refusal> against(
            ProducerKind producer, Map<String, String> answers, List<ParkPlace> parks) {
        boolean named = !ApplicationForm.text(answers, ApplicationField.PARK).isEmpty();
        if (!named && producer != ProducerKind.PARK_TENANT) {
            return List.of();
        }
        OptionalLong id = ApplicationForm.parkId(answers);
        Optional<ParkPlace> park =
                parks.stream().filter(p -> id.isPresent() && p.id() == id.getAsLong()).findFirst();
        String division = ApplicationForm.text(answers, ApplicationField.DIVISION);
        List<ParkPlace> right = right(division, parks);
        if (park.isEmpty()) {
            return List.of(about(Refusal.of("licensing.choose_park", named(right))));
        }
        ParkPlace chosen = park.get();
        return chosen.divisionCode().equals(division)
                ? List.of()
                : List.of(
                        about(
                                Refusal.of(
                                        "licensing.park_elsewhere",
                                        new TwoNames(chosen.nameZh(), chosen.nameEn()),
                                        new TwoNames(chosen.divisionZh(), chosen.divisionEn()),
                                        named(right))));
    }

    /** Those of the division; where it has none, those there are, to see where one could go. */
    private static List<ParkPlace> right(String division, List<ParkPlace> parks) {
        List<ParkPlace> here =
                parks.stream().filter(p -> p.divisionCode().equals(division)).toList();
        return (here.isEmpty() ? parks : here).stream().limit(MOST_NAMED).toList();
    }

    private static List<TwoNames> named(List<ParkPlace> parks) {
        return parks.isEmpty()
                ? List.of(new TwoNames("—", "—"))
                : parks.stream()
                        .map(
                                p ->
                                        new TwoNames(
                                                p.nameZh() + "（" + p.divisionZh() + "）",
                                                p.nameEn() + " (" + p.divisionEn() + ")"))
                        .toList();
    }

    private static Refusal about(Refusal refusal) {
        return refusal.about(ApplicationField.PARK.key()).because(Grounds.NOTICE_MEASURE_6);
    }
}
