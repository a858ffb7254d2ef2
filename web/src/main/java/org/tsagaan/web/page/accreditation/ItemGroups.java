package org.tsagaan.web.page.accreditation;

import java.util.List;
import org.tsagaan.web.page.component.Choice;

/** What laboratories can be accredited for, in the two groups that their work falls into. */
public record ItemGroups(List<Choice> microbes, List<Choice> others) {

    public ItemGroups {
        microbes = List.copyOf(microbes);
        others = List.copyOf(others);
    }
}
