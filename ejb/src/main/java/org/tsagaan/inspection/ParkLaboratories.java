package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.StoredLaboratories;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.TwoNames;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.licensing.Parks;

/**
 * Which laboratory is which park's own (notice 内政办发〔2022〕4号, measure 7): a park has one, and it
 * tests for that park's tenants alone. Until its park is named, a park's laboratory is proposed to
 * nobody.
 */
@Stateless
public class ParkLaboratories {

    private static final int LARGEST_PAGE = 100;

    @Inject private StoredLaboratories laboratories;
    @Inject private UniqueNames uniqueNames;
    @EJB private Parks parks;
    @EJB private AuditTrail audit;

    /** The laboratory of a park, with its scope. */
    public Optional<LaboratoryView> find(long parkId) {
        return laboratories.findOfPark(parkId);
    }

    /**
     * Laboratories of parks whose park is not named yet, by id, at most 100.
     *
     * @throws NotFound when the person does not keep parks
     */
    public List<LaboratoryView> listUnnamed(Person official) {
        parks.enter(official);
        return laboratories.listParkless(LARGEST_PAGE);
    }

    /**
     * Names the laboratory of a park; one that it had before is its own no more.
     *
     * @return the laboratory's id; refused with {@code inspection.no_such_laboratory}, {@code
     *     inspection.not_a_parks_laboratory} or {@code inspection.laboratory_of_another_park}
     * @throws NotFound when there is no such park, or the person does not keep parks
     */
    public Outcome<Long> name(Person official, long parkId, long laboratoryId) {
        parks.enter(official);
        parks.read(parkId);
        uniqueNames.claim("laboratory.park", "");
        Optional<StoredLaboratories.Belonging> found = laboratories.findBelonging(laboratoryId);
        if (found.isEmpty()) {
            return Outcome.refused(
                    Refusal.of("inspection.no_such_laboratory", laboratoryId)
                            .about("laboratoryId"));
        }
        List<Refusal> wrong = against(found.get(), parkId);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (!Objects.equals(found.get().parkId(), parkId)) {
            laboratories.name(laboratoryId, parkId);
            audit.record(
                    official.actor(),
                    "inspection.name_park_laboratory",
                    "laboratory",
                    laboratoryId,
                    "",
                    Map.of("park", parkId));
        }
        return Outcome.done(laboratoryId);
    }

    private List<Refusal> against(StoredLaboratories.Belonging laboratory, long parkId) {
        Refusals refusals = new Refusals();
        refusals.unless(
                laboratory.kind() == LaboratoryKind.PARK,
                Refusal.of("inspection.not_a_parks_laboratory", laboratory.kind())
                        .about("laboratoryId")
                        .because(Grounds.NOTICE_MEASURE_7));
        Long other = laboratory.parkId();
        if (other != null && other != parkId) {
            var park = parks.read(other);
            refusals.add(
                    Refusal.of(
                                    "inspection.laboratory_of_another_park",
                                    new TwoNames(park.nameZh(), park.nameEn()))
                            .about("laboratoryId"));
        }
        return refusals.reasons();
    }
}
