package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tsagaan.account.Person;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Guests;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.ParkPlan;
import org.tsagaan.inspection.ParkLaboratories;
import org.tsagaan.licensing.NewPark;
import org.tsagaan.licensing.Parks;
import org.tsagaan.licensing.RecognitionGrant;
import org.tsagaan.licensing.RecognitionKind;
import org.tsagaan.licensing.Recognitions;

/** Enters parks with their laboratories and recognitions, and lets their tenants in. */
@ApplicationScoped
class ParkPapers {

    private static final int DAYS_OF_RECOGNITION = 1095;

    @EJB private Parks parks;
    @EJB private ParkLaboratories laboratories;
    @EJB private Recognitions recognitions;
    @Inject private People people;
    @Inject private Loaded loaded;

    void enter(ParkPlan park, Calendar calendar) {
        Person regulator = people.regulator();
        long id =
                parks.register(
                                regulator,
                                new NewPark(
                                        park.nameZh(),
                                        park.nameEn(),
                                        park.creditCode(),
                                        park.division(),
                                        park.address(),
                                        "0479-0000%03d".formatted(990 + park.index()),
                                        park.story(),
                                        park.position()))
                        .orBroken();
        if (!park.laboratory().isEmpty()) {
            Line own = People.byKey(Line.listAll("laboratories.tsv"), park.laboratory());
            laboratories
                    .name(regulator, id, loaded.organisation(Guests.laboratoryCode(own)))
                    .orBroken();
        }
        if (park.recognised() > 0) {
            recognitions
                    .grant(
                            regulator,
                            new RecognitionGrant(
                                    id,
                                    RecognitionKind.DEMONSTRATION_PARK,
                                    "DEMO-SFYQ-%03d".formatted(park.index() + 1),
                                    calendar.day(park.recognised()),
                                    calendar.day(park.recognised() - DAYS_OF_RECOGNITION)))
                    .orBroken();
        }
    }

    void admit(ParkPlan park, long producer) {
        parks.admit(people.regulator(), loaded.organisation(park.creditCode()), producer)
                .orBroken();
    }
}
