package org.tsagaan.licensing;

import java.util.List;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;

/**
 * Over whom an official has authority: a regulator over the whole region, a county officer over the
 * division of the own authority and, where that is a league or city, all within it.
 */
public final class Jurisdiction {

    private Jurisdiction() {}

    /** Whether the person may decide, as an official, over who is in that division. */
    public static boolean covers(Person official, String divisionCode) {
        return official.holds(Role.REGULATOR)
                || official.membershipsAs(Role.COUNTY_OFFICER).stream()
                        .map(Membership::divisionCode)
                        .anyMatch(own -> contains(own, divisionCode));
    }

    /**
     * The divisions over which the person has authority, as codes or, with a per cent sign, as the
     * digits with which they begin; empty when there are none.
     */
    public static List<String> listDivisions(Person official) {
        if (official.holds(Role.REGULATOR)) {
            return List.of("%");
        }
        return official.membershipsAs(Role.COUNTY_OFFICER).stream()
                .map(Membership::divisionCode)
                .map(Jurisdiction::pattern)
                .distinct()
                .toList();
    }

    private static String pattern(String division) {
        if (division.endsWith("0000")) {
            return division.substring(0, 2) + "%";
        }
        return division.endsWith("00") ? division.substring(0, 4) + "%" : division;
    }

    /** Whether one division is the other or contains it, by the digits of GB/T 2260. */
    static boolean contains(String division, String other) {
        if (division.endsWith("0000")) {
            return other.startsWith(division.substring(0, 2));
        }
        return division.endsWith("00")
                ? other.startsWith(division.substring(0, 4))
                : other.equals(division);
    }
}
