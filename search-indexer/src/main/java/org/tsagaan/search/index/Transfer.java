package org.tsagaan.search.index;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsagaan.listing.CatalogItems;
import org.tsagaan.listing.Reading;
import org.tsagaan.search.index.Away.Kind;

/**
 * Brings offers from the database to indices. Where one of many can not be read or written, the
 * many are halved until it stands alone, so that it keeps no other out.
 */
@ApplicationScoped
public class Transfer {

    @EJB private CatalogItems items;
    @Inject private Writer writer;

    /**
     * What came of it.
     *
     * @param found how many of the offers can be found
     * @param failures why each offer that failed did
     */
    public record Result(int found, Map<Long, String> failures) {

        public Result {
            failures = Map.copyOf(failures);
        }

        private static Result failed(Long offer, Exception why) {
            return new Result(0, Map.of(offer, why.toString()));
        }

        private Result and(Result other) {
            Map<Long, String> both = new HashMap<>(failures);
            both.putAll(other.failures);
            return new Result(found + other.found, both);
        }
    }

    /**
     * Reads the offers and writes them to all of the indices.
     *
     * @throws Away when Elasticsearch takes nothing at all; nothing is known of any offer then
     */
    public Result bring(List<Long> offers, List<String> indices) throws Away {
        try {
            Reading reading = items.read(offers);
            Map<Long, String> failures = writer.write(reading, offers, indices);
            return new Result(reading.items().size(), failures);
        } catch (RuntimeException unreadable) {
            return offers.size() == 1
                    ? Result.failed(offers.getFirst(), unreadable)
                    : halved(offers, indices);
        } catch (Away away) {
            if (away.kind() != Kind.REFUSAL) {
                throw away;
            }
            return offers.size() == 1
                    ? Result.failed(offers.getFirst(), away)
                    : halved(offers, indices);
        }
    }

    private Result halved(List<Long> offers, List<String> indices) throws Away {
        int half = offers.size() / 2;
        Result first = bring(offers.subList(0, half), indices);
        return first.and(bring(offers.subList(half, offers.size()), indices));
    }
}
