package org.tsagaan.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.adapter.StoredAuthorisations;
import org.tsagaan.licensing.adapter.StoredProducers;

/** What a producer already is and holds, so that nothing known is asked again. */
@ApplicationScoped
class Holdings {

    @Inject private StoredProducers producers;
    @Inject private StoredAuthorisations authorisations;

    /**
     * @throws NotFound when there is no such producer
     */
    ProducerView producer(long id) {
        return findProducer(id).orElseThrow(() -> new NotFound("producer"));
    }

    Optional<ProducerView> findProducer(long id) {
        return producers
                .findProducer(id)
                .map(
                        p ->
                                p.with(
                                        authorisations.listOfProducer(id),
                                        authorisations.listRecognitions(id)));
    }

    /** The newest paper that the authority has not ended; it may have run out. */
    Optional<AuthorisationView> findHeld(ProducerView producer) {
        return producer.authorisations().stream().filter(a -> !a.state().isFinal()).findFirst();
    }

    /** The form as it would be filled in from what is known. */
    static Map<String, String> answers(
            ProducerView producer,
            AuthorisationView held,
            Person person,
            Optional<TenancyView> tenancy) {
        Map<String, String> answers = new HashMap<>();
        put(answers, ApplicationField.NAME_ZH, producer.nameZh());
        put(answers, ApplicationField.NAME_EN, producer.nameEn());
        put(answers, ApplicationField.CONTACT, person.displayName());
        put(answers, ApplicationField.PHONE, producer.phone());
        put(
                answers,
                ApplicationField.CREDIT_CODE,
                Objects.requireNonNullElse(producer.creditCode(), ""));
        put(answers, ApplicationField.DIVISION, producer.divisionCode());
        put(answers, ApplicationField.ADDRESS, producer.address());
        put(answers, ApplicationField.LATITUDE, degrees(producer.position().latitude()));
        put(answers, ApplicationField.LONGITUDE, degrees(producer.position().longitude()));
        tenancy.ifPresent(t -> put(answers, ApplicationField.PARK, String.valueOf(t.parkId())));
        put(answers, ApplicationField.CATEGORIES, String.join(",", held.categories()));
        return answers;
    }

    private static void put(Map<String, String> answers, ApplicationField field, String value) {
        answers.put(field.key(), value);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
