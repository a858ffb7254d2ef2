package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * Lets what buyers say decide between what fits the words about equally well: five stars are worth
 * four percent more than three, and the fewer judged the less. Nobody can pay for it.
 */
final class Favour {

    /** For each thousandth of a star of {@link org.tsagaan.listing.Acclaim#damped()}. */
    private static final double SHARE = 0.000_02;

    private Favour() {}

    static Query of(Query words) {
        return Query.of(
                q ->
                        q.functionScore(
                                s ->
                                        s.query(words)
                                                .functions(f -> f.weight(1.0))
                                                .functions(
                                                        f ->
                                                                f.fieldValueFactor(
                                                                        v ->
                                                                                v.field("acclaim")
                                                                                        .factor(
                                                                                                SHARE)
                                                                                        .modifier(
                                                                                                FieldValueFactorModifier
                                                                                                        .None)))
                                                .scoreMode(FunctionScoreMode.Sum)
                                                .boostMode(FunctionBoostMode.Multiply)));
    }
}
