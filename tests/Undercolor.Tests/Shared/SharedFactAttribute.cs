using System.Runtime.CompilerServices;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Undercolor.Tests.Shared;

/// <summary>A test over texts that are kept outside this repository. Where <c>./test --shared DIR</c> did not name them it is not a test at all.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(SharedFactDiscoverer))]
public sealed class SharedFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : FactAttribute(sourceFilePath, sourceLineNumber)
{
    public static string? Folder => Environment.GetEnvironmentVariable("UNDERCOLOR_SHARED") is { Length: > 0 } folder ? folder : null;
}

/// <summary>Finds the shared tests only where there is something to share.</summary>
public sealed class SharedFactDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        SharedFactAttribute.Folder is null ? new([]) : base.Discover(discoveryOptions, testMethod, factAttribute);
}
