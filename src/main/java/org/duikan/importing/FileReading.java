package org.duikan.importing;

/// What came of reading a file: a [ReadFile] or an [ImportProblem].
public sealed interface FileReading permits ReadFile, ImportProblem {}
