package org.tsagaan.licensing;

/** Kinds of producers that notice 内政办发〔2022〕4号 names in its measures 1 and 6. */
public enum ProducerKind {
    FAMILY,
    LARGE_HOUSEHOLD,
    COOPERATIVE,
    PARK_TENANT,
    LICENSED_ENTERPRISE;

    /** Whether it is a workshop (手工坊) rather than an enterprise. */
    public boolean isWorkshop() {
        return this != LICENSED_ENTERPRISE;
    }

    /** What it must hold to produce: workshops a registration, enterprises a licence. */
    public AuthorisationKind authorisation() {
        return isWorkshop()
                ? AuthorisationKind.WORKSHOP_REGISTRATION
                : AuthorisationKind.PRODUCTION_LICENCE;
    }
}
