package org.tsagaan.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.adapter.Places;

/** Where people and organisations are, and where goods can go. */
@Stateless
public class Divisions {

    @Inject private Places places;

    /** Leagues, cities, banners and counties, by code. */
    public List<Division> listDivisions() {
        return places.listDivisions();
    }

    /** Provinces, by code. */
    public List<Province> listProvinces() {
        return places.listProvinces();
    }

    public Optional<Division> findDivision(String code) {
        return places.listDivisions().stream().filter(d -> d.code().equals(code)).findAny();
    }
}
