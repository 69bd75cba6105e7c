using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Undercolor.Text;

/// <summary>An immutable list with value equality, so that records that hold lists compare by content.</summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    public EquatableArray(ImmutableArray<T> items) => _items = ImmutableCollectionsMarshal.AsArray(items);

    public static EquatableArray<T> Empty => new([]);

    private T[] Items => _items ?? [];

    public int Count => Items.Length;
    public bool IsEmpty => Count == 0;
    public T this[int index] => Items[index];
    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    public ImmutableArray<T>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(Items).GetEnumerator();
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    // The questions asked most, on the array itself: through the interface each would box the list and its enumerator, and
    // the framework's own versions over our structs would be compiled anew at each start.
    public bool Any() => !IsEmpty;

    public bool Any(Func<T, bool> predicate)
    {
        foreach (var item in Items)
            if (predicate(item)) return true;
        return false;
    }

    public bool All(Func<T, bool> predicate)
    {
        foreach (var item in Items)
            if (!predicate(item)) return false;
        return true;
    }

    public bool Contains(T item) => Array.IndexOf(Items, item) >= 0;
    public T? FirstOrDefault() => IsEmpty ? default : Items[0];
    public T? FirstOrDefault(Func<T, bool> predicate)
    {
        foreach (var item in Items)
            if (predicate(item)) return item;
        return default;
    }

    public IEnumerable<T> Where(Func<T, bool> predicate)
    {
        foreach (var item in Items)
            if (predicate(item)) yield return item;
    }

    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        foreach (var item in Items) yield return selector(item);
    }

    public IEnumerable<TResult> SelectMany<TResult>(Func<T, IEnumerable<TResult>> selector)
    {
        foreach (var item in Items)
            foreach (var inner in selector(item)) yield return inner;
    }
}

/// <summary>Builders of <see cref="EquatableArray{T}"/>.</summary>
public static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        T[] buffer = [];
        var count = 0;
        foreach (var item in items)
        {
            if (count == buffer.Length) buffer = Copy(buffer, count, Math.Max(4, count * 2));
            buffer[count++] = item;
        }
        return new(ImmutableCollectionsMarshal.AsImmutableArray(count == buffer.Length ? buffer : Copy(buffer, count, count)));
    }

    private static T[] Copy<T>(T[] items, int count, int length)
    {
        var copy = new T[length];
        Array.Copy(items, copy, count);
        return copy;
    }
}
