package nl.kinderrechtenhelpdesk.health.internal;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.stereotype.Component;

/**
 * Loads what the site is made of before its port opens, so that the first visitors after a start do not wait for it all at once, and
 * the cache that is made for quick starts holds it.
 */
@Component
@ConditionalOnBooleanProperty(OwnProcess.IS_OWN)
class LoadsClasses implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LoadsClasses.class);
    private static final String[] OURS = {
        "classpath*:gg/jte/generated/precompiled/**/*.class", "classpath*:nl/kinderrechtenhelpdesk/**/web/**/*.class"
    };

    @Override
    public void afterSingletonsInstantiated() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        MetadataReaderFactory reader = new SimpleMetadataReaderFactory();
        try {
            for (String pattern : OURS) {
                for (Resource file : files.getResources(pattern)) {
                    load(reader.getMetadataReader(file).getClassMetadata().getClassName());
                }
            }
        } catch (IOException e) {
            LOG.warn("classes could not be loaded beforehand", e);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, true, LoadsClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.debug("{} could not be loaded beforehand", name, e);
        }
    }
}
