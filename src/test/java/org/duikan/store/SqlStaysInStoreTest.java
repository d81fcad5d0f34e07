package org.duikan.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

class SqlStaysInStoreTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.duikan");

    @Test
    void nobodyElseSpeaksToSqlite() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.duikan.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .because("the corpus is the only SQL of the program")
                .check(CLASSES);
    }

    @Test
    void theDriversOwnTransactionsAreNotUsed() {
        noClasses()
                .should()
                .callMethod(java.sql.Connection.class, "setAutoCommit", boolean.class)
                .because(
                        "after a full disk the driver commits the rest of a broken unit statement"
                                + " by statement; BEGIN IMMEDIATE and COMMIT do not")
                .check(CLASSES);
    }
}
