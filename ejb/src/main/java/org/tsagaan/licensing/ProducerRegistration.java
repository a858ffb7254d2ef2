package org.tsagaan.licensing;

/**
 * What an organisation says of itself to become a producer on the market.
 *
 * @param organisationId an organisation of kind {@code PRODUCER}; the producer keeps its id
 * @param kind what kind of producer it is
 * @param story who they are and where the milk comes from
 * @param position where it works
 */
public record ProducerRegistration(
        long organisationId, ProducerKind kind, Story story, Position position) {

    /** The same told in two languages; either may be empty. */
    public record Story(String zh, String en) {}

    /** A place on earth, in degrees of WGS 84. */
    public record Position(double latitude, double longitude) {}
}
