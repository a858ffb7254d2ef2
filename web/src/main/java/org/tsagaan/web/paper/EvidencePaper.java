package org.tsagaan.web.paper;

import java.util.List;
import org.tsagaan.web.frame.View;
import org.tsagaan.wholesale.EvidencePack;

/**
 * The printed papers of a delivery.
 *
 * @param digests the digest of each report, in the order of the pack
 */
public record EvidencePaper(EvidencePack pack, List<String> digests) implements View {

    /** Goods whose GTIN begins so are examples of GS1: such a delivery is a demonstration. */
    private static final String EXAMPLE_PREFIX = "952";

    public EvidencePaper {
        digests = List.copyOf(digests);
    }

    @Override
    public String template() {
        return "paper/evidence.jte";
    }

    /** Whether any of the goods is made up for the demonstration, which the paper must then say. */
    public boolean isDemonstration() {
        return pack.lines().stream().anyMatch(line -> line.gtin().startsWith(EXAMPLE_PREFIX));
    }

    public String digestOf(long reportId) {
        for (int i = 0; i < digests.size(); i++) {
            if (pack.reports().get(i).id() == reportId) {
                return digests.get(i);
            }
        }
        return "";
    }
}
