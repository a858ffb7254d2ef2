package org.tsagaan.licensing;

import java.util.Arrays;
import java.util.List;

/** What a paper or photograph of an application shows. */
public enum DocumentKind {
    /** Identity card of whoever is responsible. */
    IDENTITY,
    /** The rooms where the food is made. */
    PREMISES,
    /** A sketch of the rooms and the way of the milk through them. */
    LAYOUT,
    /** Health certificates of all who touch the food. */
    HEALTH,
    /** Where the milk comes from: animals, or a contract. */
    MILK_SOURCE,
    /** How it is made, step by step. */
    PROCESS,
    BUSINESS_LICENCE,
    /** How food safety is managed. */
    FOOD_SAFETY_PLAN,
    /** The contract with the park. */
    TENANCY,
    OTHER;

    /**
     * What an application must bring along, in the order in which to ask for it. Which papers each
     * authority wants is not known to us: this is the market's own list.
     */
    public static List<DocumentKind> listRequired(ApplicationKind kind, ProducerKind producer) {
        return switch (kind) {
            case RENEWAL -> List.of(HEALTH);
            case CHANGE_OF_ADDRESS -> List.of(PREMISES, LAYOUT);
            case UPGRADE -> List.of(BUSINESS_LICENCE, LAYOUT, FOOD_SAFETY_PLAN);
            case PRODUCTION_LICENCE ->
                    List.of(BUSINESS_LICENCE, PREMISES, LAYOUT, FOOD_SAFETY_PLAN);
            case WORKSHOP_REGISTRATION ->
                    switch (producer) {
                        case PARK_TENANT -> List.of(IDENTITY, TENANCY, HEALTH);
                        case COOPERATIVE -> List.of(BUSINESS_LICENCE, PREMISES, HEALTH);
                        default -> List.of(IDENTITY, PREMISES, HEALTH);
                    };
        };
    }

    /** What else may be added. */
    public static List<DocumentKind> listWelcome(ApplicationKind kind, ProducerKind producer) {
        List<DocumentKind> required = listRequired(kind, producer);
        return Arrays.stream(values()).filter(k -> !required.contains(k)).toList();
    }
}
