package org.tsagaan.licensing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A producer as the public register shows it.
 *
 * @param id the producer's, which is also its organisation's
 * @param version for edits that must not undo another's
 * @param nameMn traditional Mongolian name: a draft
 * @param creditCode unified social credit code (GB 32100)
 * @param divisionCode administrative division (GB/T 2260)
 * @param authorisations all it ever held, those that hold first
 * @param recognitions all it ever held
 */
public record ProducerView(
        long id,
        int version,
        ProducerKind kind,
        String nameZh,
        String nameEn,
        @Nullable String nameMn,
        @Nullable String creditCode,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        String address,
        String phone,
        ProducerRegistration.Story story,
        ProducerRegistration.Position position,
        List<AuthorisationView> authorisations,
        List<RecognitionView> recognitions) {

    public ProducerView {
        authorisations = List.copyOf(authorisations);
        recognitions = List.copyOf(recognitions);
    }

    /** The authorisation by which it may make goods of a category on a day. */
    public Optional<AuthorisationView> findAuthorisation(String category, LocalDate day) {
        return authorisations.stream()
                .filter(a -> a.standing(day) == Standing.IN_FORCE)
                .filter(a -> a.categories().contains(category))
                .findFirst();
    }

    /** The same with all it was granted. */
    public ProducerView with(List<AuthorisationView> granted, List<RecognitionView> recognised) {
        return new ProducerView(
                id,
                version,
                kind,
                nameZh,
                nameEn,
                nameMn,
                creditCode,
                divisionCode,
                divisionZh,
                divisionEn,
                address,
                phone,
                story,
                position,
                granted,
                recognised);
    }
}
