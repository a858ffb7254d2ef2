package org.tsagaan.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsagaan.listing.Position;
import org.tsagaan.search.index.Regard;

/**
 * Lets what buyers say, how fresh a lot is and how near it was made decide between what fits the
 * words about equally well. Nobody can pay for it.
 */
final class Favour {

    /** What is made at the very place is worth so much more than what is made far away. */
    private static final double NEAR = 0.1;

    /** Half of that, so far away. */
    private static final String HALFWAY = "300km";

    private Favour() {}

    /**
     * Words, and what counts besides.
     *
     * @param near where the reader is, when that is known
     */
    static Query of(Query words, Optional<Position> near) {
        List<FunctionScore> counts = new ArrayList<>();
        counts.add(
                FunctionScore.of(
                        f ->
                                f.fieldValueFactor(
                                        v ->
                                                v.field("regard")
                                                        .factor(1.0 / Regard.BASE)
                                                        .modifier(FieldValueFactorModifier.None))));
        near.map(Favour::nearness).ifPresent(counts::add);
        return Query.of(
                q ->
                        q.functionScore(
                                s ->
                                        s.query(words)
                                                .functions(counts)
                                                .scoreMode(FunctionScoreMode.Sum)
                                                .boostMode(FunctionBoostMode.Multiply)));
    }

    private static FunctionScore nearness(Position from) {
        return FunctionScore.of(
                f ->
                        f.exp(
                                        e ->
                                                e.geo(
                                                        g ->
                                                                g.field("location")
                                                                        .placement(
                                                                                p ->
                                                                                        p.origin(
                                                                                                        Places
                                                                                                                .of(
                                                                                                                        from))
                                                                                                .scale(
                                                                                                        HALFWAY)
                                                                                                .decay(
                                                                                                        0.5))))
                                .weight(NEAR));
    }
}
