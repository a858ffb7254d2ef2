package org.tsagaan.licensing.model;

import java.util.List;
import java.util.Optional;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.TwoNames;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.TenancyView;

/** Who can be entered as a tenant of a park (notice 内政办发〔2022〕4号, measure 6). */
public final class TenantPolicy {

    private static final String FIELD = "producerId";

    private TenantPolicy() {}

    /**
     * All that is against it.
     *
     * @param now where the producer is a tenant already
     */
    public static List<Refusal> against(
            ProducerView producer, ParkView park, Optional<TenancyView> now) {
        Refusals refusals = new Refusals();
        refusals.unless(
                producer.kind() == ProducerKind.PARK_TENANT,
                Refusal.of("licensing.not_a_park_tenant", producer.kind())
                        .about(FIELD)
                        .because(Grounds.NOTICE_MEASURE_6));
        refusals.unless(
                producer.divisionCode().equals(park.divisionCode()),
                Refusal.of(
                                "licensing.tenant_elsewhere",
                                new TwoNames(producer.divisionZh(), producer.divisionEn()),
                                new TwoNames(park.divisionZh(), park.divisionEn()))
                        .about(FIELD));
        now.ifPresent(
                t ->
                        refusals.add(
                                Refusal.of(
                                                "licensing.tenant_already",
                                                new TwoNames(t.parkZh(), t.parkEn()))
                                        .about(FIELD)));
        return refusals.reasons();
    }
}
