/// Files become documents: [FileReader][org.duikan.importing.FileReader] turns a file into a
/// document or says what is wrong with it, [Importer][org.duikan.importing.Importer] puts it into
/// the corpus, [Seeds][org.duikan.importing.Seeds] does so with the documents that come with the
/// program.
///
/// Service: uses the kernel, `job` and `i18n`. The corpus implements
/// [DocumentArchive][org.duikan.importing.DocumentArchive]. What can be expected to be wrong with a
/// file is a value ([ImportProblem][org.duikan.importing.ImportProblem]), never an exception.
package org.duikan.importing;
