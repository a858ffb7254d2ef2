package org.tsagaan.web.api.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.RecognitionKind;
import org.tsagaan.licensing.RecognitionView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.licensing.TenancyView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** Who made it. */
@Means("A producer as the public register shows it.")
public record ProducerDetail(
        @Means(value = "The producer.", example = "1101") long producerId,
        @Means(value = "Its kind.", example = "FAMILY") ProducerKind kind,
        @Means("Its name.") Named name,
        @Means(value = "Unified social credit code (GB 32100).", example = "92152528MA0DEM0134")
                @Nullable String creditCode,
        @Means(value = "Code of its division (GB/T 2260).", example = "152528") String divisionCode,
        @Means("Its division.") Named division,
        @Means(value = "Its address.", example = "镶黄旗新宝拉格镇") String address,
        @Means("Registrations and licences it ever held, those in force first.")
                List<AuthorisationFact> authorisations,
        @Means("Recognitions it ever held.") List<RecognitionFact> recognitions,
        @Means("The park of which it is a tenant; absent when of none.") @Nullable InPark park) {

    /** Of which park it is a tenant. */
    @Means("A park of which a producer is a tenant.")
    public record InPark(
            @Means(value = "The park; see /parks/{parkId}.", example = "7401") long parkId,
            @Means("What it is called.") Named name) {}

    /** What entitles it to produce. */
    @Means("A workshop's registration or an enterprise's licence.")
    public record AuthorisationFact(
            @Means(value = "Which of the two.", example = "WORKSHOP_REGISTRATION")
                    AuthorisationKind kind,
            @Means(value = "Its number.", example = "DEMO-152528-0134") String number,
            @Means(value = "Who issued it.", example = "镶黄旗市场监督管理局") String issuedBy,
            @Means(value = "First day.", example = "2025-03-01") LocalDate validFrom,
            @Means(value = "Last day.", example = "2028-02-29") LocalDate validUntil,
            @Means(value = "How it stands today.", example = "IN_FORCE") Standing standing,
            @Means(value = "Codes of the categories it covers.", example = "hurood")
                    List<String> categories) {}

    /** What it was recognised as. */
    @Means("A recognition, such as a demonstration store.")
    public record RecognitionFact(
            @Means(value = "Its kind.", example = "DEMONSTRATION_STORE") RecognitionKind kind,
            @Means(value = "Its number.", example = "DEMO-SFD-07") String number,
            @Means(value = "First day.", example = "2025-03-01") LocalDate validFrom,
            @Means(value = "Last day.", example = "2028-02-29") LocalDate validUntil,
            @Means(value = "Whether it holds today.", example = "true") boolean inForce) {}

    static ProducerDetail of(ProducerView p, Optional<TenancyView> tenancy, LocalDate today) {
        return new ProducerDetail(
                p.id(),
                p.kind(),
                new Named(p.nameZh(), p.nameEn()),
                p.creditCode(),
                p.divisionCode(),
                new Named(p.divisionZh(), p.divisionEn()),
                p.address(),
                p.authorisations().stream().map(a -> authorisation(a, today)).toList(),
                p.recognitions().stream().map(r -> recognition(r, today)).toList(),
                tenancy.map(t -> new InPark(t.parkId(), new Named(t.parkZh(), t.parkEn())))
                        .orElse(null));
    }

    private static AuthorisationFact authorisation(AuthorisationView a, LocalDate today) {
        return new AuthorisationFact(
                a.kind(),
                a.number(),
                a.issuedBy(),
                a.validFrom(),
                a.validUntil(),
                a.standing(today),
                a.categories());
    }

    private static RecognitionFact recognition(RecognitionView r, LocalDate today) {
        return new RecognitionFact(
                r.kind(), r.number(), r.validFrom(), r.validUntil(), r.isInForce(today));
    }
}
