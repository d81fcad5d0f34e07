/// Work that takes time: [Job][org.duikan.job.Job] says what, [JobRunner][org.duikan.job.JobRunner]
/// says where.
///
/// `java.base` only. The window runs jobs in the background and reports on its own thread; tests
/// run them at once on the thread that asks.
package org.duikan.job;
