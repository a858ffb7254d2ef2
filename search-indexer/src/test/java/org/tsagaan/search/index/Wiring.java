package org.tsagaan.search.index;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.reflect.Field;

/** Gives a bean what it asks for, as the container would. */
final class Wiring {

    private Wiring() {}

    static void wire(Object bean, Object... given) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)
                    || field.isAnnotationPresent(EJB.class)
                    || field.isAnnotationPresent(Resource.class)) {
                for (Object each : given) {
                    if (field.getType().isInstance(each)) {
                        set(bean, field, each);
                    }
                }
            }
        }
    }

    private static void set(Object bean, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
